import { AreaField, Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/page'
import { addEvidence } from '@/lib/prevention/actions/add-evidence'
import type { EvidenceItem, WholeEntry } from '@/lib/prevention/whole'
import type { Day } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { AddForm } from './add-form'
import { Remove } from './removable'

/** Links, notes and measures, each dated; added by the author, a subject or their manager. */
export function Evidence({ entry, viewerId, today }: { entry: WholeEntry; viewerId: string; today: Day }) {
  if (entry.evidence.length === 0 && !entry.may.addEvidence) return null
  return (
    <section className="mt-10" aria-labelledby="evidence">
      <Heading id="evidence">Evidence</Heading>
      {entry.evidence.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {entry.evidence.map(item => (
            <li key={item.id} className="py-3">
              <EvidenceWords item={item} />
              <p className="mt-0.5 flex flex-wrap items-baseline gap-x-4 text-small text-ink-faint">
                {item.by.name}, {sayDate(item.onDay, today)}
                {item.by.id === viewerId ? <Remove what="evidence" id={item.id} label={`“${item.text}”`} /> : null}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">Nothing yet. A link, a note or a measure lets others trust the sentence.</p>
      )}
      {entry.may.addEvidence ? <Forms entryId={entry.summary.id} today={today} /> : null}
    </section>
  )
}

/** A link, a note or a measure as it was put down. */
export function EvidenceWords({ item }: { item: Omit<EvidenceItem, 'id' | 'by' | 'onDay'> }) {
  if (item.kind === 'link')
    return (
      <a href={item.url ?? ''} rel="noopener noreferrer nofollow" target="_blank" className="wrap-anywhere">
        {item.text}
      </a>
    )
  if (item.kind === 'note')
    return <p className="font-serif text-prose whitespace-pre-line wrap-anywhere">{item.text}</p>
  return (
    <>
      <p className="wrap-anywhere">
        {item.text}: <span className="text-ink-soft">{item.before}</span> <span aria-hidden>→</span>
        <span className="sr-only">then</span> <span className="font-medium text-still">{item.after}</span>
      </p>
      <p className="text-small text-ink-soft wrap-anywhere">How we got it: {item.howMeasured}</p>
    </>
  )
}

function Forms({ entryId, today }: { entryId: string; today: Day }) {
  const date = (
    <Field label="Of which day" name="onDay" type="date" defaultValue={today} max={today} className="max-w-44" />
  )
  const shared = { action: addEvidence, entryId, undo: 'evidence' as const }
  return (
    <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 [&_details[open]]:basis-full">
      <AddForm title="Add a link" {...shared}>
        <input type="hidden" name="kind" value="link" />
        <Field label="Address" name="url" type="url" inputMode="url" placeholder="https://" />
        <Field label="What it shows" name="text" hint="Optional. The name of the site stands there otherwise." />
        {date}
      </AddForm>
      <AddForm title="Add a note" {...shared}>
        <input type="hidden" name="kind" value="note" />
        <AreaField label="Note" name="text" />
        {date}
      </AddForm>
      <AddForm title="Add a measure" {...shared}>
        <input type="hidden" name="kind" value="measure" />
        <Field label="What was measured" name="text" placeholder="Slowest write at the daily peak" />
        <div className="grid gap-3 phone:grid-cols-2">
          <Field label="Before" name="before" />
          <Field label="After" name="after" />
        </div>
        <Field
          label="How we got it"
          name="howMeasured"
          hint="Where the numbers come from, so that somebody else could get them."
        />
        {date}
      </AddForm>
    </div>
  )
}
