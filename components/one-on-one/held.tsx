'use client'

import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { holdOneOnOne } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { Act } from './act'
import { undoing } from './undoing'

/** The first act: it was held. Can be taken back. */
export function Held({ oneOnOneId, isHeld }: { oneOnOneId: string; isHeld: boolean }) {
  const { offer } = useUndo()
  const fields = { oneOnOneId }
  if (isHeld) {
    return (
      <div className="flex items-center gap-4 text-small">
        <span className="font-medium text-still">Held</span>
        <Act action={holdOneOnOne} fields={{ ...fields, undo: 'on' }}>
          <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
            Take that back
          </Button>
        </Act>
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
