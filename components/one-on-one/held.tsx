'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { holdOneOnOne } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { Act } from './act'
import { undoing } from './undoing'

/** The first act: it was held. Can be taken back. Then the next one is named, where there is one. */
export function Held({
  oneOnOneId,
  isHeld,
  next,
}: {
  oneOnOneId: string
  isHeld: boolean
  next?: { href: string; said: string }
}) {
  const { offer } = useUndo()
  const fields = { oneOnOneId }
  if (isHeld) {
    return (
      <div className="flex flex-wrap items-center gap-x-4 text-small">
        <span className="font-medium text-still">Held</span>
        <Act action={holdOneOnOne} fields={{ ...fields, undo: 'on' }}>
          <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
            Take that back
          </Button>
        </Act>
        {next ? (
          <Link href={next.href as Route} prefetch={false} className="touch inline-flex items-center">
            Next: {next.said}
          </Link>
        ) : null}
      </div>
    )
  }
  return (
    <Act action={holdOneOnOne} fields={fields} onDone={() => offer('Held.', undoing(holdOneOnOne, fields))}>
      <Button type="submit" look="first" className="min-h-10">
        Held
      </Button>
    </Act>
  )
}
