import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/access/viewer'
import { sayOpenThings } from '@/lib/one-on-ones/say-open'
import { firstName } from '@/lib/prevention/sentence'
import { sayDate, sayDay, sayTime } from '@/lib/time/say'
import type { NextOneOnOne, YearOf } from '@/lib/timeline/queries/year-of'
import { managerToday, type Standing, sayManagers } from '@/lib/timeline/standing'

interface Subject extends Standing {
  name: string
}

interface Shown {
  viewer: Viewer
  person: Subject
  year: YearOf
  /** Whether the viewer plans one-on-ones here, and so has the page of their dates. */
  mayPlan: boolean
}

/** What stands beside a timeline: the next one-on-one, and the record in three lines. */
export function Beside({ viewer, person, year, mayPlan }: Shown) {
  const facts: [string, ReactNode][] = [
    ['Last entry', year.lastEntry ? sayDate(year.lastEntry, viewer.today) : null],
    ['Read back', year.readBack ? sayDate(year.readBack, viewer.today) : null],
    ['Managers', sayManagers(person, viewer)],
  ]
  const known = facts.filter(([, said]) => said !== null)
  return (
    <>
      {year.next || mayPlan ? <Next next={year.next} viewer={viewer} person={person} mayPlan={mayPlan} /> : null}
      {known.length > 0 ? (
        <section>
          <h2 className="mb-2 font-medium text-ink-faint">Record</h2>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
            {known.map(([name, said]) => (
              <div key={name} className="contents">
                <dt className="text-ink-faint">{name}</dt>
                <dd className="wrap-anywhere">{said}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  )
}

function Next({ next, viewer, person, mayPlan }: Omit<Shown, 'year'> & { next: NextOneOnOne | null }) {
  // Of the two the viewer reads about the other.
  const other = firstName(
    person.id === viewer.personId ? (managerToday(person, viewer.today)?.name ?? '') : person.name,
  )
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 className="font-medium text-ink-faint">Next one-on-one</h2>
        {mayPlan ? <DatesLink personId={person.id} /> : null}
      </div>
      {next ? (
        <NextLink next={next} viewer={viewer} personId={person.id} />
      ) : (
        <p className="text-ink-soft">None is planned.</p>
      )}
      {next ? (
        <p className="text-ink-soft">{sayOpenThings(next.open, other, viewer.today) || 'No points yet'}</p>
      ) : null}
    </section>
  )
}

/** The same in one line under the title, where what stands beside is far below. */
export function NextInALine({ viewer, person, year }: Omit<Shown, 'mayPlan'>) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4 text-small desk:hidden print:hidden">
      {year.next ? (
        <span className="flex flex-wrap items-center gap-x-1.5">
          Next one-on-one: <NextLink next={year.next} viewer={viewer} personId={person.id} />
        </span>
      ) : null}
      <DatesLink personId={person.id} />
    </p>
  )
}

function NextLink({ next, viewer, personId }: { next: NextOneOnOne; viewer: Viewer; personId: string }) {
  const when = sayDay(next.onDay, viewer.today)
  return (
    <Link
      href={`/people/${personId}/one-on-ones/${next.id}` as Route}
      prefetch={false}
      className="touch inline-flex items-center no-underline hover:underline"
    >
      {when.charAt(0).toUpperCase() + when.slice(1)}, {sayTime(next.startsAt, viewer.timeZone)}
    </Link>
  )
}

const DatesLink = ({ personId }: { personId: string }) => (
  <Link href={`/people/${personId}/one-on-ones` as Route} prefetch={false} className="touch inline-flex items-center">
    Dates
  </Link>
)
