import type { Route } from 'next'
import Link from 'next/link'
import { DayText } from '@/components/time/day'
import { Heading } from '@/components/ui/page'
import type { Beside as BesideOf } from '@/lib/one-on-ones/queries/beside'
import { sentenceAbout, sentenceTo } from '@/lib/prevention/sentence'
import type { Day } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'

/** What was stopped since last time, and whose check is due. */
export function Beside({
  since,
  due,
  viewerId,
  today,
}: Pick<BesideOf, 'since' | 'due'> & { viewerId: string; today: Day }) {
  return (
    <>
      {since.length > 0 ? (
        <section id="since-last-time" className="mt-8" aria-label="Since last time">
          <Heading>Since last time</Heading>
          <ul className="space-y-2 text-small">
            {since.map(entry => {
              const isMine = entry.people.some(person => person.id === viewerId)
              return (
                <li key={entry.id} className="wrap-anywhere">
                  <Link href={`/entries/${entry.id}` as Route} className="no-underline hover:underline">
                    {(isMine ? sentenceTo(viewerId, entry) : sentenceAbout(entry)).text}
                  </Link>{' '}
                  <time dateTime={entry.actedOn} className="whitespace-nowrap text-ink-faint">
                    {sayDate(entry.actedOn, today)}
                  </time>
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
      {due.length > 0 ? (
        <section id="due" className="mt-8" aria-label="Due">
          <Heading>Due</Heading>
          <ul className="space-y-2 text-small">
            {due.map(entry => (
              <li key={entry.id} className="wrap-anywhere">
                <Link href={`/entries/${entry.id}#follow-up` as Route} className="no-underline hover:underline">
                  Did “{entry.action}” stay quiet?
                </Link>{' '}
                <DayText day={entry.followUpOn ?? today} today={today} className="whitespace-nowrap text-ink-faint" />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
