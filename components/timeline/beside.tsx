import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/access/viewer'
import { firstName } from '@/lib/prevention/sentence'
import { sayDate, sayDay, sayTime } from '@/lib/time/say'
import type { NextOneOnOne, YearOf } from '@/lib/timeline/queries/year-of'
import { type Standing, sayManagers } from '@/lib/timeline/standing'

interface Subject extends Standing {
  name: string
}

/** What stands beside a timeline: the next one-on-one, and the record in three lines. */
export function Beside({ viewer, person, year }: { viewer: Viewer; person: Subject; year: YearOf }) {
  const facts: [string, ReactNode][] = [
    ['Last entry', year.lastEntry ? sayDate(year.lastEntry, viewer.today) : null],
    ['Read back', year.readBack ? sayDate(year.readBack, viewer.today) : null],
    ['Managers', sayManagers(person, viewer)],
  ]
  const known = facts.filter(([, said]) => said !== null)
  return (
    <>
      {year.next ? <Next next={year.next} viewer={viewer} person={person} /> : null}
      {known.length > 0 ? (
        <section>
          <h2 className="mb-2 font-medium text-ink-faint">Record</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
            {known.map(([name, said]) => (
              <div key={name} className="contents">
                <dt className="text-ink-faint">{name}</dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  )
}

function Next({ next, viewer, person }: { next: NextOneOnOne; viewer: Viewer; person: Subject }) {
  const when = sayDay(next.onDay, viewer.today)
  const theirs = person.id === viewer.personId ? 'you' : firstName(person.name)
  return (
    <section>
      <h2 className="mb-2 font-medium text-ink-faint">Next one-on-one</h2>
      <p>
        <Link
          href={`/people/${person.id}/one-on-ones/${next.id}` as Route}
          prefetch={false}
          className="touch inline-flex items-center no-underline hover:underline"
        >
          {when.charAt(0).toUpperCase() + when.slice(1)}, {sayTime(next.startsAt, viewer.timeZone)}
        </Link>
      </p>
      <p className="text-ink-soft">
        {next.points === 0 ? 'No points yet' : `${next.points} ${next.points === 1 ? 'point' : 'points'} so far`}
        {next.theirs > 0 ? `, ${next.theirs === next.points ? 'all' : next.theirs} from ${theirs}` : ''}
      </p>
    </section>
  )
}
