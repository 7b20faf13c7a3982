'use client'

import { Act } from '@/components/one-on-one/act'
import { Button } from '@/components/ui/button'
import { skipOneOnOne } from '@/lib/series/actions'

/** Takes back that a date was skipped. */
export function PlanAgain({ oneOnOneId }: { oneOnOneId: string }) {
  return (
    <Act action={skipOneOnOne} fields={{ oneOnOneId, undo: 'on' }} className="ml-auto">
      <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
        Plan it again
      </Button>
    </Act>
  )
}
