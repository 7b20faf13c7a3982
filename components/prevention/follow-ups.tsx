import { AreaField, Field, SelectField } from '@/components/ui/field'
import { Heading } from '@/components/ui/page'
import { followUpEntry } from '@/lib/prevention/actions/follow-up-entry'
import type { WholeEntry } from '@/lib/prevention/whole'
import { choicesOf, outcomeWords } from '@/lib/prevention/words'
import type { Day } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { AddForm } from './add-form'
import { Remove } from './removable'

/** The later check: stayed quiet, happened anyway, cannot tell. */
export function FollowUps({ entry, viewerId, today }: { entry: WholeEntry; viewerId: string; today: Day }) {
  const { followUps, may, summary } = entry
  const last = followUps.at(-1)
  const due = summary.followUpOn && (!last || last.onDay < summary.followUpOn) ? summary.followUpOn : null
  return (
    <section className="mt-10 scroll-mt-6" id="follow-up" aria-labelledby="follow-up-title">
      <Heading
        id="follow-up-title"
        right={due ? `${due <= today ? 'Due since' : 'On'} ${sayDate(due, today)}` : undefined}
      >
        Did it stay quiet?
      </Heading>
      {followUps.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {followUps.map(one => (
            <li key={one.id} className="py-3">
              <p>
                <span className={`font-medium ${one.outcome === 'happened anyway' ? 'text-warm-ink' : ''}`}>
                  {outcomeWords[one.outcome]}.
                </span>{' '}
                <span className="whitespace-pre-line wrap-anywhere text-ink-soft">{one.text}</span>
              </p>
              <p className="mt-0.5 flex flex-wrap items-baseline gap-x-4 text-small text-ink-faint">
                {one.by.name}, {sayDate(one.onDay, today)}
                {one.by.id === viewerId ? (
                  <Remove what="follow-up" id={one.id} label={`what was found on ${sayDate(one.onDay, today)}`} />
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">
          {due ? 'Not looked at again yet.' : 'No check is planned.'}
          {may.followUp ? '' : ' The manager says what the check found.'}
        </p>
      )}
      {may.followUp ? (
        <div className="mt-3">
          <AddForm undo="follow-up" action={followUpEntry} entryId={summary.id} title="Say what you found">
            <SelectField label="What you found" name="outcome" none="Choose" choices={choicesOf(outcomeWords)} />
            <AreaField label="In your words" name="text" hint="Optional." />
            <div className="grid gap-3 phone:grid-cols-2">
              <Field label="Looked on" name="onDay" type="date" defaultValue={today} max={today} />
              <Field label="Look once more on" name="nextOn" type="date" hint="Optional." />
            </div>
          </AddForm>
        </div>
      ) : null}
    </section>
  )
}
