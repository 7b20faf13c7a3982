import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Asker } from '@/lib/access/viewer'
import { baseUrl } from '@/lib/config'
import { datesBetween, type Pause } from '@/lib/series/cadence'
import { whenOn } from '@/lib/series/series'
import { addDays, type Day } from '@/lib/time/day'

/** A one-on-one as a calendar shows it: when, and with whom. Nothing of what is in it. */
export interface CalendarEvent {
  /** Stays the same when it is moved, and when a date that was only worked out becomes one to write in. */
  uid: string
  with: string
  startsAt: number
  minutes: number
  isCancelled: boolean
  /** Where it is in Nonevent. */
  href: string
}

/** The calendar shows the last 60 days and the next 26 weeks. */
const [daysBack, daysAhead] = [60, 26 * 7]
/** A cancelled one is told as such for 30 days, so that calendars which only add learn of it. */
const toldFor = 30 * 86_400_000

/** All that one person's calendar shows: the one-on-ones that are there, then the dates of their series still to come. */
export async function calendarOf(asker: Asker, now: number): Promise<CalendarEvent[]> {
  const [from, to] = [addDays(asker.today, -daysBack), addDays(asker.today, daysAhead)]
  const within = sql`on_day between ${from} and ${to}`
  const mine = sql`(select id from one_on_ones where manager_id = ${asker.personId} and ${within}
    union all select id from one_on_ones where report_id = ${asker.personId} and ${within})`
  const there = await eventsIn(asker, mine)
  const shown = there.filter(event => !event.cancelledAt || event.cancelledAt > now - toldFor)
  const byHand = there.filter(event => !event.seriesId && !event.cancelledAt).map(timeOf)
  const toCome = await datesToCome(asker, to, new Set(byHand))
  // A row that a rest laid aside says nothing against a date that the series gives again.
  const given = new Set(toCome.map(event => event.uid))
  return [...shown.map(asEvent).filter(event => !given.has(event.uid)), ...toCome]
}

/** When the asker meets whom: one that was planned by hand for the time of a date becomes that date, and is told once. */
const timeOf = ({ reportId, startsAt }: Pick<Row, 'reportId' | 'startsAt'>) => `${reportId} ${startsAt}`

/** One one-on-one of a report as an event, for whoever reads it. */
export async function eventOf(asker: Asker, reportId: string, id: string): Promise<CalendarEvent | undefined> {
  const [event] = await eventsIn(asker, sql`(select id from one_on_ones where id = ${id} and report_id = ${reportId})`)
  return event && asEvent(event)
}

interface Row {
  id: string
  reportId: string
  seriesId: string | null
  occursOn: Day | null
  with: string
  startsAt: number
  minutes: number
  cancelledAt: number | null
}

const other = (asker: Asker, of: string): SQL =>
  sql`case when ${sql.raw(of)}.report_id = ${asker.personId} then ${sql.raw(of)}.manager_id else ${sql.raw(of)}.report_id end`

const eventsIn = (asker: Asker, which: SQL): Promise<Row[]> =>
  Promise.resolve(
    db().all<Row>(sql`
      select m.id, m.report_id as reportId, m.series_id as seriesId, m.occurs_on as occursOn, o.name as "with",
        m.starts_at as startsAt, m.minutes, m.cancelled_at as cancelledAt
      from ${which} mine cross join one_on_ones m on m.id = mine.id join people o on o.id = ${other(asker, 'm')}
      where ${readableOneOnOnes(asker, 'm')} order by m.starts_at, m.id`),
  )

const asEvent = ({ id, reportId, seriesId, occursOn, cancelledAt, ...row }: Row): CalendarEvent => ({
  uid: seriesId && occursOn ? uidOf(seriesId, occursOn) : id,
  with: row.with,
  startsAt: row.startsAt,
  minutes: row.minutes,
  isCancelled: cancelledAt !== null,
  href: `${baseUrl()}/people/${reportId}/one-on-ones/${id}`,
})

const uidOf = (seriesId: string, day: Day) => `${seriesId}-${day}`

interface SeriesRow {
  id: string
  reportId: string
  with: string
  cadence: Parameters<typeof datesBetween>[0]['cadence']
  startsOn: Day
  endsOn: Day | null
  time: string
  minutes: number
  timeZone: string
  pauses: string
  there: string
}

/** The dates that the series of lines in force will give; those that have a row already are among the others. */
async function datesToCome(asker: Asker, to: Day, byHand: ReadonlySet<string>): Promise<CalendarEvent[]> {
  const { personId, today } = asker
  const rows = await db().all<SeriesRow>(sql`
    select s.id, s.report_id as reportId, o.name as "with", s.cadence, s.starts_on as startsOn, s.ends_on as endsOn, s.time,
      s.minutes, s.time_zone as timeZone,
      (select json_group_array(json_object('startsOn', p.starts_on, 'endsOn', p.ends_on)) from series_pauses p
        where p.series_id = s.id) as pauses,
      (select json_group_array(m.occurs_on) from one_on_ones m where m.series_id = s.id
        and m.occurs_on between ${today} and ${to} and (m.cancelled_at is null or m.skip_reason is not null)) as there
    from series s join people o on o.id = ${other(asker, 's')}
    where (s.manager_id = ${personId} or s.report_id = ${personId}) and (s.ends_on is null or s.ends_on > ${today})
      and exists (select 1 from reporting_lines l where l.report_id = s.report_id and l.manager_id = s.manager_id
        and ${inForce(asker, 'l')})`)
  return rows.flatMap(row => {
    const pauses: Pause[] = JSON.parse(row.pauses)
    const there = new Set<Day>(JSON.parse(row.there))
    const days = datesBetween({ ...row, pauses }, today, to).filter(day => !there.has(day))
    const dates = days.map(day => ({ day, ...whenOn(row, day), reportId: row.reportId }))
    return dates
      .filter(date => !byHand.has(timeOf(date)))
      .map(({ day, startsAt, minutes }) => ({
        uid: uidOf(row.id, day),
        with: row.with,
        startsAt,
        minutes,
        isCancelled: false,
        href: `${baseUrl()}/people/${row.reportId}`,
      }))
  })
}
