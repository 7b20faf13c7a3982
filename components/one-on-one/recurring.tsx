import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { dueHere, type RecurringHere } from '@/lib/question-bank/recurring-rows'
import { RecurringForm } from './recurring-form'
import { RecurringRow, type ShownRecurring } from './recurring-row'
import { sayRecurring } from './recurring-words'

interface RecurringProps {
  viewer: Viewer
  meeting: OneOnOne
  recurring: RecurringHere[]
  formKey: string
}

/** What the two ask again and again: what is due here, to tick; and, folded, a new one, and those whose time has not come. */
export function Recurring({ viewer, meeting, recurring, formKey }: RecurringProps) {
  const { id: oneOnOneId, isOpen: canWrite, onDay } = meeting
  // Where nothing is written any more, nothing is due.
  const here = dueHere(recurring, meeting, viewer.today).filter(one => canWrite || one.isAskedHere)
  const resting = recurring.filter(one => !here.includes(one))
  const shown = (one: RecurringHere): ShownRecurring => ({
    id: one.id,
    text: one.text,
    isTicked: one.isAskedHere,
    isEnded: one.isEnded,
    ...sayRecurring(one, viewer.today),
  })
  return (
    <>
      {here.length > 0 ? (
        <ul aria-label="Asked again and again" className="divide-y divide-line border-b border-line">
          {here.map(one => (
            <RecurringRow key={one.id} {...{ oneOnOneId, canWrite }} one={shown(one)} isHere />
          ))}
        </ul>
      ) : null}
      {canWrite ? (
        <details className="group mt-1">
          <summary className="touch inline-flex items-center gap-2 text-small text-ink-soft hover:text-still">
            <span aria-hidden className="text-ink-faint transition-transform group-open:rotate-90">
              ›
            </span>
            Ask something again and again
          </summary>
          <div className="mt-2 mb-3 pl-7">
            {resting.length > 0 ? (
              <ul aria-label="Not due yet" className="mb-5 divide-y divide-line border-y border-line">
                {resting.map(one => (
                  <RecurringRow key={one.id} {...{ oneOnOneId, canWrite }} one={shown(one)} />
                ))}
              </ul>
            ) : null}
            <RecurringForm oneOnOneId={oneOnOneId} startsOn={onDay} formKey={formKey} />
          </div>
        </details>
      ) : null}
    </>
  )
}
