import { sayGrade } from '@/lib/prevention/grade'
import type { EntrySummary } from '@/lib/prevention/summaries'
import type { Day } from '@/lib/time/day'
import { sayDate, sayFullDay, sayMonthName } from '@/lib/time/say'

/** The line under a sentence: grade of evidence, when, when it would have hit, tags, and who doubts. */
export function EntryMeta({ entry, today }: { entry: EntrySummary; today: Day }) {
  const facts = [
    <span key="grade" className="font-medium text-still">
      {sayGrade(entry.grade, entry.confirmedBy ?? undefined)}
    </span>,
    <time key="on" dateTime={entry.actedOn} title={sayFullDay(entry.actedOn)}>
      {sayDate(entry.actedOn, today)}
    </time>,
    entry.wouldHaveHit ? <span key="hit">would have hit in {sayMonthName(entry.wouldHaveHit, today)}</span> : null,
    entry.stoppedBy === 'luck' ? <span key="luck">stopped by luck</span> : null,
    entry.doubtedBy.length > 0 ? (
      <span key="doubt" className="font-medium text-warm-ink">
        doubted by {entry.doubtedBy.join(', ')}
      </span>
    ) : null,
    entry.followUp?.outcome === 'happened anyway' ? (
      <span key="anyway" className="font-medium text-warm-ink">
        happened anyway
      </span>
    ) : null,
    ...(entry.tags.length > 0
      ? [
          <span key="tags" className="space-x-1.5">
            {entry.tags.map(tag => (
              <span key={tag}>
                <span className="text-ink-faint">#</span>
                {tag}
              </span>
            ))}
          </span>,
        ]
      : []),
  ].filter(Boolean)
  return (
    <p className="text-small text-ink-soft">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts are few and stand still
        <span key={index}>
          {index > 0 ? (
            <span aria-hidden className="mx-1.5 text-ink-faint">
              ·
            </span>
          ) : null}
          {fact}
        </span>
      ))}
    </p>
  )
}
