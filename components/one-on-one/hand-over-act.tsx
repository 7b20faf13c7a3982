'use client'

import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { handOverOneOnOne, seeHandOvers } from '@/lib/one-on-ones/actions/hand-over'
import { Act } from './act'
import { undoing } from './undoing'

/** Hands one one-on-one over; `what` says to who hears the page which one of several it is. */
export function HandOverAct({ oneOnOneId, to, what }: { oneOnOneId: string; to: string; what?: string }) {
  const { offer } = useUndo()
  const fields = { oneOnOneId }
  return (
    <Act
      action={handOverOneOnOne}
      fields={fields}
      onDone={() => offer(`Handed over to ${to}.`, undoing(handOverOneOnOne, fields))}
    >
      <Button type="submit" look={what ? 'quiet' : 'plain'}>
        Hand over to {to}
        {what ? <span className="sr-only">: {what}</span> : null}
      </Button>
    </Act>
  )
}

/** Takes a hand-over back. */
export function TakeBackAct({ oneOnOneId }: { oneOnOneId: string }) {
  return (
    <Act action={handOverOneOnOne} fields={{ oneOnOneId, undo: 'on' }}>
      <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
        Take that back
      </Button>
    </Act>
  )
}

/** Says that one has seen what was handed over. */
export function SeenAct({ reportId, managerId, what }: { reportId: string; managerId: string; what: string }) {
  const { offer } = useUndo()
  const fields = { reportId, managerId }
  return (
    <Act action={seeHandOvers} fields={fields} onDone={() => offer('Seen.', undoing(seeHandOvers, fields))}>
      <Button type="submit" look="quiet" className="whitespace-nowrap">
        Seen<span className="sr-only">: {what}</span>
      </Button>
    </Act>
  )
}
