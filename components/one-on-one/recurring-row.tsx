'use client'

import { useOptimistic } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { askRecurringQuestion, endRecurringQuestion } from '@/lib/question-bank/actions/prepare'
import { Act } from './act'
import { Tick } from './tick'
import { undoing } from './undoing'

/** A question that is asked again and again, as a page shows it. */
export interface ShownRecurring {
  id: string
  text: string
  isTicked: boolean
  isEnded: boolean
  every: string
  when: string
}

interface RecurringRowProps {
  oneOnOneId: string
  one: ShownRecurring
  canWrite: boolean
  /** On the agenda of this one-on-one: it can be ticked, which says that it was asked here. */
  isHere?: boolean
}

/** One question that is asked again and again. Its words open what can be done with it. */
export function RecurringRow({ oneOnOneId, one, canWrite, isHere }: RecurringRowProps) {
  const [isTicked, tick] = useOptimistic(one.isTicked)
  const { offer } = useUndo()
  const words = (
    <span className={`wrap-anywhere ${isTicked ? 'text-ink-faint line-through decoration-line-strong' : ''}`}>
      {one.text}
    </span>
  )
  return (
    <li
      data-point={isHere ? one.id : undefined}
      className={isHere ? 'grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-1' : 'grid grid-cols-[minmax(0,1fr)_auto]'}
    >
      {isHere ? (
        <Tick
          action={askRecurringQuestion}
          fields={{ id: one.id, oneOnOneId }}
          label={one.text}
          isTicked={isTicked}
          disabled={!canWrite}
          before={() => {
            tick(!isTicked)
            // At once, as with a point: the key takes back this and not what was before it.
            const back = undoing(askRecurringQuestion, { id: one.id, oneOnOneId }, { undo: isTicked ? '' : 'on' })
            offer(isTicked ? 'Not asked here.' : 'Asked here.', back, { silent: true })
          }}
        />
      ) : null}
      {canWrite && !one.isEnded ? (
        <details className="group min-w-0">
          <summary className="py-2 group-open:font-medium hover:text-still">{words}</summary>
          <div className="flex flex-wrap items-baseline gap-x-5 pb-2 text-small">
            <span className="text-ink-soft">
              Asked {one.every}, {one.when}.
            </span>
            <Act
              action={endRecurringQuestion}
              fields={{ id: one.id }}
              onDone={() => offer('No longer asked.', undoing(endRecurringQuestion, { id: one.id }))}
            >
              <Button type="submit" look="quiet" className="text-ink-soft!">
                Stop asking it
              </Button>
            </Act>
          </div>
        </details>
      ) : (
        <p className="py-2">{words}</p>
      )}
      <p className="py-2 pl-2 text-right text-small leading-[1.375rem] text-ink-faint max-phone:max-w-28">
        {one.isEnded ? one.when : one.every}
      </p>
    </li>
  )
}
