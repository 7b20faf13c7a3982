'use client'

import { useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { TickField } from '@/components/ui/field'
import { Form, Submit } from '@/components/ui/form'
import { holdOneOnOne } from '@/lib/one-on-ones/actions/hold-one-on-one'
import { cancelOneOnOne, moveOneOnOne } from '@/lib/one-on-ones/actions/plan-one-on-one'
import { moveSeriesDate } from '@/lib/series/actions'
import { Act, Fields } from './act'
import { SkipForm, type Which } from './skip-form'
import { undoing } from './undoing'
import { type When, WhenFields } from './when-fields'

/**
 * Moves a one-on-one to another day or time; skips one of a series, with the reason, or cancels one that stands alone.
 * Folded, for it is rare. `said` names it where several stand in a list.
 */
export function MoveForm({
  which,
  when,
  zone,
  isOfSeries,
  maySkip = isOfSeries,
  mayRecord,
  said = '',
  className = '',
}: {
  which: Which
  when: When
  zone: string
  isOfSeries: boolean
  /** One that stands alone is skipped only once it was missed. */
  maySkip?: boolean
  /** Whoever may record that it was held on another day. */
  mayRecord: boolean
  said?: string
  className?: string
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { offer } = useUndo()
  const close = () => {
    details.current?.removeAttribute('open')
    details.current?.querySelector('summary')?.focus()
  }
  const action = 'oneOnOneId' in which ? moveOneOnOne : moveSeriesDate
  const before = { ...which, day: when.day, time: when.time, minutes: String(when.minutes) }
  return (
    <details ref={details} className={`print:hidden ${className}`}>
      <summary className="touch inline-flex items-center text-small text-ink-soft underline decoration-line-strong underline-offset-4">
        {maySkip ? 'Move or skip' : 'Move or cancel'}
        {said ? <span className="sr-only">: {said}</span> : null}
      </summary>
      <div className="mt-3 mb-2 max-w-measure space-y-5 border-l-2 border-line pl-4">
        <Form
          action={action}
          label={said ? `Move ${said}` : 'Move'}
          onDone={(oneOnOneId, sent) => {
            close()
            const back = undoing(action, before)
            if (!sent.has('held')) offer('Moved.', back)
            else
              offer('Moved, and recorded as held.', async () => {
                await undoing(holdOneOnOne, { oneOnOneId })()
                await back()
              })
          }}
        >
          <Fields of={which} />
          <WhenFields when={when} zone={zone} />
          {mayRecord ? <TickField label="It was held then" name="held" className="mt-2" /> : null}
          <Submit look="plain" className="mt-3">
            {isOfSeries ? 'Move this one' : 'Move'}
          </Submit>
        </Form>
        {maySkip ? <SkipForm which={which} said={said} onDone={close} /> : null}
        {!isOfSeries && 'oneOnOneId' in which ? (
          <Act
            action={cancelOneOnOne}
            fields={which}
            onDone={() => offer('Cancelled.', undoing(cancelOneOnOne, which))}
          >
            <Button type="submit" look="quiet" className="text-ink-soft!">
              Cancel this one-on-one
            </Button>
          </Act>
        ) : null}
      </div>
    </details>
  )
}
