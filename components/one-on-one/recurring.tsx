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

const shownOf = (one: RecurringHere, viewer: Viewer): ShownRecurring => ({
  id: one.id,
  text: one.text,
  isTicked: one.isAskedHere,
  isEnded: one.isEnded,
  ...sayRecurring(one, viewer.today),
})

/** Where nothing is written any more, nothing is due. */
const hereOf = ({ viewer, meeting, recurring }: Omit<RecurringProps, 'formKey'>) =>
  dueHere(recurring, meeting, viewer.today).filter(one => meeting.isOpen || one.isAskedHere)

/** What the two ask again and again and is due here, to tick: among the points, in their look. */
export function RecurringDue(props: Omit<RecurringProps, 'formKey'>) {
  const { viewer, meeting } = props
  const here = hereOf(props)
  if (here.length === 0) return null
  return (
    <ul aria-label="Asked again and again" className="divide-y divide-line">
      {here.map(one => (
        <RecurringRow
          key={one.id}
          oneOnOneId={meeting.id}
          canWrite={meeting.isOpen}
          one={shownOf(one, viewer)}
          isHere
        />
      ))}
    </ul>
  )
}

/** Folded under the points: a new question to ask again and again, and those whose time has not come. */
export function Recurring({ formKey, ...props }: RecurringProps) {
  const { viewer, meeting, recurring } = props
  const { id: oneOnOneId, isOpen: canWrite, onDay } = meeting
  if (!canWrite) return null
  const here = hereOf(props)
  const resting = recurring.filter(one => !here.includes(one))
  return (
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
              <RecurringRow key={one.id} {...{ oneOnOneId, canWrite }} one={shownOf(one, viewer)} />
            ))}
          </ul>
        ) : null}
        <RecurringForm oneOnOneId={oneOnOneId} startsOn={onDay} formKey={formKey} />
      </div>
    </details>
  )
}
