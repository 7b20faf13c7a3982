'use client'

import { useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { Form, Submit } from '@/components/ui/form'
import { cancelOneOnOne, moveOneOnOne } from '@/lib/one-on-ones/actions/plan-one-on-one'
import { Act } from './act'
import { undoing } from './undoing'
import { type When, WhenFields } from './when-fields'

/** Moves a one-on-one to another day or time, or cancels it; folded, for it is rare. */
export function MoveForm({ oneOnOneId, when, zone }: { oneOnOneId: string; when: When; zone: string }) {
  const details = useRef<HTMLDetailsElement>(null)
  const { offer } = useUndo()
  const fields = { oneOnOneId }
  return (
    <details ref={details} className="mt-2 print:hidden">
      <summary className="touch inline-flex items-center text-small text-ink-soft underline decoration-line-strong underline-offset-4">
        Move or cancel
      </summary>
      <div className="mt-3 max-w-measure space-y-3 border-l-2 border-line pl-4">
        <Form action={moveOneOnOne} label="Move" onDone={() => details.current?.removeAttribute('open')}>
          <input type="hidden" name="oneOnOneId" value={oneOnOneId} />
          <WhenFields when={when} zone={zone} />
          <Submit look="plain" className="mt-3">
            Move
          </Submit>
        </Form>
        <Act
          action={cancelOneOnOne}
          fields={fields}
          onDone={() => offer('Cancelled.', undoing(cancelOneOnOne, fields))}
        >
          <Button type="submit" look="quiet" className="text-ink-soft!">
            Cancel this one-on-one
          </Button>
        </Act>
      </div>
    </details>
  )
}
