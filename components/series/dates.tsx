import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { titleOf } from '@/components/one-on-one/heading'
import { MoveForm } from '@/components/one-on-one/move-form'
import type { Viewer } from '@/lib/access/viewer'
import { sayOpenThings } from '@/lib/one-on-ones/say-open'
import { stateOf } from '@/lib/one-on-ones/state'
import { firstName } from '@/lib/prevention/sentence'
import type { DateRow, DatesOf } from '@/lib/series/queries'
import { sayDate, sayTime } from '@/lib/time/say'
import { PlanAgain } from './plan-again'

interface Shown {
  viewer: Viewer
  dates: Pick<DatesOf, 'person' | 'pair'>
}

/** The dates that come, each with what can be done about it; one that is no row yet has no page to go to. */
export function NextDates({ viewer, dates, rows }: Shown & { rows: DateRow[] }) {
  return (
    <ul className="border-t border-line" aria-label="Next dates">
      {rows.map(row => (
        <DateLine
          key={row.occursOn ? `${row.seriesId} ${row.occursOn}` : row.id}
          viewer={viewer}
          dates={dates}
          row={row}
        >
          {row.isCancelled && row.id && row.skipReason !== null ? <PlanAgain oneOnOneId={row.id} /> : null}
          {row.isCancelled ? null : <MoveOf row={row} viewer={viewer} />}
        </DateLine>
      ))}
    </ul>
  )
}

/** What was held, skipped and missed; of one that was missed it can still be said what became of it. */
export function EarlierDates({ viewer, dates, rows }: Shown & { rows: DateRow[] }) {
  return (
    <ul className="border-t border-line" aria-label="Earlier dates">
      {rows.map(row => (
        <DateLine key={row.id} viewer={viewer} dates={dates} row={row}>
          {row.managerId === dates.pair?.managerId && !row.isCancelled && !row.isHeld ? (
            <MoveOf row={row} viewer={viewer} maySkip />
          ) : null}
        </DateLine>
      ))}
    </ul>
  )
}

function DateLine({ viewer, dates, row, children }: Shown & { row: DateRow; children: ReactNode }) {
  const title = titleOf(viewer, row)
  const state = stateOf(row, viewer.now)
  const facts = [sayState(row, state), ...factsOf(row, dates, viewer)].filter(fact => fact !== '')
  return (
    <li className="border-b border-line py-2">
      <p className="wrap-anywhere">
        {row.id ? (
          <Link
            href={`/people/${dates.person.id}/one-on-ones/${row.id}` as Route}
            prefetch={false}
            className={`touch inline-flex items-center font-medium no-underline hover:underline ${row.isCancelled ? 'text-ink-soft' : ''}`}
          >
            {title}
          </Link>
        ) : (
          <span className="touch inline-flex items-center">{title}</span>
        )}
        <span className="ml-3 text-small text-ink-soft">{facts.join(' · ')}</span>
      </p>
      {children}
    </li>
  )
}

function sayState(row: DateRow, state: ReturnType<typeof stateOf>): string {
  if (state === 'held') return row.isAsked ? 'held, asked' : 'held, not asked'
  if (state === 'skipped') return `skipped: ${row.skipReason}`
  return state === 'planned' ? '' : state
}

function factsOf(row: DateRow, { pair, person }: Shown['dates'], viewer: Viewer): string[] {
  const facts: string[] = []
  if (!row.isCancelled && !row.isHeld) facts.push(sayTime(row.startsAt, viewer.timeZone))
  if (row.occursOn && row.occursOn !== row.onDay) facts.push(`instead of ${sayDate(row.occursOn, viewer.today)}`)
  const open = sayOpenThings(
    row.open,
    firstName(person.id === viewer.personId ? row.managerName : person.name),
    viewer.today,
  )
  if (open) facts.push(open.charAt(0).toLowerCase() + open.slice(1))
  if (row.managerId !== viewer.personId && row.managerId !== pair?.managerId) facts.push(`with ${row.managerName}`)
  return facts
}

function MoveOf({ row, viewer, maySkip }: { row: DateRow; viewer: Viewer; maySkip?: boolean }) {
  const which = row.id ? { oneOnOneId: row.id } : { seriesId: row.seriesId ?? '', occursOn: row.occursOn ?? '' }
  return (
    <MoveForm
      which={which}
      when={{ day: row.onDay, time: sayTime(row.startsAt, row.timeZone), minutes: row.minutes }}
      zone={row.timeZone}
      isOfSeries={row.seriesId !== null}
      maySkip={maySkip}
      mayRecord={row.managerId === viewer.personId}
      said={titleOf(viewer, row)}
    />
  )
}
