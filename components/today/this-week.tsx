import type { Route } from 'next'
import Link from 'next/link'
import { Fragment } from 'react'
import type { Viewer } from '@/lib/access/viewer'
import { firstName } from '@/lib/prevention/sentence'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { sayDay, sayNames } from '@/lib/time/say'

/** What others wrote this week about the viewer and their people, beside the page. */
export function ThisWeek({ entries, viewer }: { entries: readonly EntrySummary[]; viewer: Viewer }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="mb-2 font-medium text-ink-faint">
        This week
      </h2>
      {entries.map(entry => {
        const about = entry.people.filter(one => one.id !== entry.authorId)
        const names = about.map(one => (one.id === viewer.personId ? 'you' : firstName(one.name)))
        const on = sayDay(entry.writtenOn, viewer.today)
        return (
          <Fragment key={entry.id}>
            <p className="mt-4 first-of-type:mt-0">
              {firstName(entry.authorName)} wrote an entry{names.length > 0 ? ` about ${sayNames(names)}` : ''}{' '}
              {/^(today|yesterday)$/.test(on) ? on : `on ${on}`}.
            </p>
            <p className="wrap-anywhere text-ink-soft">
              <Link href={`/entries/${entry.id}` as Route} prefetch={false} className="no-underline hover:underline">
                “{entry.action}”
              </Link>
            </p>
          </Fragment>
        )
      })}
    </section>
  )
}
