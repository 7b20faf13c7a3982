import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import { readableSeries } from '@/lib/access/series'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { openIn, ownOpenIn, placeOf } from '@/lib/one-on-ones/queries/open'
import { nothingOpen, type Open } from '@/lib/one-on-ones/say-open'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { datesFrom } from './cadence'
import { type Series, whenOn } from './series'
import { holdsWordsFor } from './words'

/** One one-on-one in a list of dates; `id` is null of a date that is only worked out so far. */
export interface DateRow {
  id: string | null
  managerId: string
  managerName: string
  startsAt: number
  minutes: number
  timeZone: string
  onDay: Day
  seriesId: string | null
  /** The day that the cadence gave it. */
  occursOn: Day | null
  isHeld: boolean
  isAsked: boolean
  isCancelled: boolean
  skipReason: string | null
  /** Of the very next one with what stayed open before; of the others their own alone. */
  open: Open
}

export interface DatesOf {
  person: { id: string; name: string }
  /** Who may plan here: the two of the line in force, if the viewer is one of them. */
  pair: { managerId: string; managerName: string } | null
  /** Of that pair; the one that holds, or the last one, which has ended. */
  series: Series | null
  next: DateRow[]
  earlier: DateRow[]
  /** Where the next page of earlier ones begins. */
  after: string | null
}

const ahead = 6
const pageSize = 25

/**
 * The dates of a person's one-on-ones that the viewer may see: the next six, worked out where they are no rows yet, and
 * earlier ones. Three statements. Nothing for whoever is neither of the two, nor a former manager who held some.
 */
export async function datesOf(viewer: Viewer, personId: string, before?: string): Promise<DatesOf | undefined> {
  if (!isId(personId)) return undefined
  const head = await headOf(viewer, personId)
  if (!head) return undefined
  const earlier = await earlierOf(viewer, personId, before)
  const isOwn = personId === viewer.personId
  if (!head.pair && !isOwn && earlier.rows.length === 0) return undefined
  const rows = head.pair ? await aheadOf(viewer, personId, head.pair.managerId) : []
  return { ...head, next: withWorkedOut(head, rows, viewer), earlier: earlier.rows, after: earlier.after }
}

interface Head {
  person: { id: string; name: string }
  pair: DatesOf['pair']
  /** With the dates of which there are rows. */
  series: (Series & { made: Day[] }) | null
}

async function headOf(viewer: Viewer, personId: string): Promise<Head | undefined> {
  const found = await db().all<{ id: string; name: string; pair: string | null; series: string | null }>(sql`
    select p.id, p.name, case when m.id is not null then json_object('managerId', m.id, 'managerName', m.name) end as pair,
      (select json_object('id', s.id, 'managerId', s.manager_id, 'reportId', s.report_id, 'cadence', s.cadence,
          'startsOn', s.starts_on, 'time', s.time, 'minutes', s.minutes, 'timeZone', s.time_zone, 'endsOn', s.ends_on,
          'createdBy', s.created_by, 'createdAt', s.created_at, 'pauses', json((select json_group_array(
            json_object('startsOn', r.starts_on, 'endsOn', r.ends_on) order by r.starts_on) from series_pauses r where r.series_id = s.id)),
          'made', json((select json_group_array(o.occurs_on) from one_on_ones o where o.series_id = s.id
            and o.occurs_on >= ${addDays(viewer.today, -1)} and (o.cancelled_at is null or o.skip_reason is not null))))
        from series s where s.report_id = p.id and s.manager_id = m.id and ${readableSeries(viewer, 's')}
        order by s.ends_on is null desc, s.ends_on desc, s.created_at desc limit 1) as series
    from people p
      left join reporting_lines l on l.report_id = p.id and ${inForce(viewer, 'l')}
        and (l.report_id = ${viewer.personId} or l.manager_id = ${viewer.personId})
      left join people m on m.id = l.manager_id
    where p.id = ${personId}`)
  const row = found[0]
  if (!row) return undefined
  return {
    person: { id: row.id, name: row.name },
    pair: row.pair ? JSON.parse(row.pair) : null,
    series: row.series ? JSON.parse(row.series) : null,
  }
}

type Found = Omit<DateRow, 'isHeld' | 'isAsked' | 'isCancelled' | 'open'> & { open: string } & Record<
    'isHeld' | 'isAsked' | 'isCancelled',
    0 | 1
  > & { id: string }

const columns = sql`o.id, o.manager_id as managerId, m.name as managerName, o.starts_at as startsAt, o.minutes, o.time_zone as timeZone,
  o.on_day as onDay, o.series_id as seriesId, o.occurs_on as occursOn, o.held_at is not null as isHeld, o.asked_at is not null as isAsked,
  o.cancelled_at is not null as isCancelled, o.skip_reason as skipReason`

const rowOf = (found: Found): DateRow & { id: string } => ({
  ...found,
  open: JSON.parse(found.open),
  isHeld: found.isHeld === 1,
  isAsked: found.isAsked === 1,
  isCancelled: found.isCancelled === 1,
})

/** Held ones, and what became of those whose day has passed; a cancelled one only if something was written in it. */
async function earlierOf(viewer: Viewer, personId: string, before?: string) {
  const [day = '', id = ''] = before?.split('_') ?? []
  const found = await db().all<Found>(sql`
    select ${columns}, ${ownOpenIn('o')} as open from one_on_ones o join people m on m.id = o.manager_id
    where o.report_id = ${personId} and ${readableOneOnOnes(viewer, 'o')}
      and (o.held_at is not null or o.on_day < ${viewer.today})
      and (o.cancelled_at is null or o.skip_reason is not null or ${holdsWordsFor(viewer, 'o')})
      ${before ? sql`and (o.on_day, o.id) < (${day}, ${id})` : sql``}
    order by o.on_day desc, o.id desc limit ${pageSize + 1}`)
  const rows = found.slice(0, pageSize).map(rowOf)
  const last = rows.at(-1)
  return { rows, after: found.length > pageSize && last ? `${last.onDay}_${last.id}` : null }
}

async function aheadOf(viewer: Viewer, personId: string, managerId: string): Promise<DateRow[]> {
  const found = await db().all<Found>(sql`
    select ${columns}, case when o.cancelled_at is null
        and row_number() over (partition by o.cancelled_at is null order by o.on_day, o.starts_at) = 1
      then ${openIn(viewer, placeOf('o'))} else ${ownOpenIn('o')} end as open
    from one_on_ones o join people m on m.id = o.manager_id
    where o.report_id = ${personId} and o.manager_id = ${managerId} and ${readableOneOnOnes(viewer, 'o')}
      and o.held_at is null and o.on_day >= ${viewer.today}
      and (o.cancelled_at is null or o.skip_reason is not null or ${holdsWordsFor(viewer, 'o')})
    order by o.on_day, o.starts_at limit 60`)
  return found.map(rowOf)
}

/** The rows ahead and the dates of the series that are none yet, by time, up to the sixth that will take place. */
function withWorkedOut({ series, pair }: Head, rows: DateRow[], { now }: Viewer): DateRow[] {
  const made = [...rows]
  if (series && pair) {
    const there = new Set(series.made)
    // One that the two had planned by hand for the time of a date becomes that date, and is told once.
    const byHand = new Set(rows.filter(row => !row.seriesId && !row.isCancelled).map(row => row.startsAt))
    const nothing = { isHeld: false, isAsked: false, isCancelled: false, skipReason: null, open: nothingOpen }
    let left = ahead
    for (const day of datesFrom(series, dayIn(series.timeZone, now))) {
      if (left-- === 0) break
      const when = whenOn(series, day)
      if (!there.has(day) && !byHand.has(when.startsAt))
        made.push({ id: null, ...pair, ...when, seriesId: series.id, occursOn: day, ...nothing })
    }
  }
  made.sort((one, other) => one.startsAt - other.startsAt)
  const sixth = made.filter(row => !row.isCancelled)[ahead - 1]
  return sixth ? made.slice(0, made.indexOf(sixth) + 1) : made
}
