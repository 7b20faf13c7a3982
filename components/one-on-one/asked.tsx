'use client'

import { Button } from '@/components/ui/button'
import { markAsked } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { Act } from './act'

/** The manager says that the question was asked, when nothing was answered. */
export function Asked({ oneOnOneId, isAsked }: { oneOnOneId: string; isAsked: boolean }) {
  return (
    <Act action={markAsked} fields={{ oneOnOneId, undo: isAsked ? 'on' : '' }} className="mt-1">
      <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
        {isAsked ? 'Asked, without an answer. Take that back' : 'It was asked, without an answer'}
      </Button>
    </Act>
  )
}
