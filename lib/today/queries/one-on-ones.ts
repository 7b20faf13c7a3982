import { type SQL, sql } from 'drizzle-orm'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { openIn, placeOf } from '@/lib/one-on-ones/queries/open'
import type { Open } from '@/lib/one-on-ones/say-open'
import { stateOf } from '@/lib/one-on-ones/state'
import { addDays, type Day } from '@/lib/time/day'
import { readParts, rowsOf } from './parts'

export interface NextOneOnOne {
  id: string
  reportId: string
  managerId: string
  /** The other one in it. */
  with: string
  startsAt: number
  minutes: number
  timeZone: string
  onDay: Day
  open: Open
  /** The report has answered the question ahead of it. */
  isAnswered: 0 | 1
}

const stands = 'm.held_at is null and m.cancelled_at is null'

/**
 * The one-on-ones of today and the six days after it that are neither held nor cancelled, and the very next one after
 * that; of those before today, of the last eight weeks, the ones that wait for their manager's word.
 */
export function oneOnOneParts(viewer: Viewer): SQL[] {
  const me = viewer.personId
  const week = addDays(viewer.today, 6)
  const of = (who: string, when: SQL) => sql`select m.id from one_on_ones m
    where m.${sql.raw(who)} = ${me} and ${when} and ${sql.raw(stands)}`
  const within = sql`m.on_day between ${viewer.today} and ${week}`
  const after = (who: string) =>
    sql`select id from (${of(who, sql`m.on_day > ${week}`)} order by m.on_day, m.id limit 1)`
  const before = sql`m.on_day between ${addDays(viewer.today, -56)} and ${viewer.today}`
  return [
    part(
      viewer,
      'next',
      sql`${of('manager_id', within)} union all ${of('report_id', within)}
      union all ${after('manager_id')} union all ${after('report_id')}`,
    ),
    part(viewer, 'missed', of('manager_id', before)),
  ]
}

function part(viewer: Viewer, name: string, ids: SQL): SQL {
  const other = sql`case when m.report_id = ${viewer.personId} then m.manager_id else m.report_id end`
  return sql`select ${sql.raw(`'${name}'`)} as part, json_object('id', m.id, 'reportId', m.report_id, 'managerId', m.manager_id, 'with', o.name,
      'startsAt', m.starts_at, 'minutes', m.minutes, 'timeZone', m.time_zone, 'onDay', m.on_day,
      'open', json(${openIn(viewer, placeOf('m'))}),
      'isAnswered', exists (select 1 from answers w where w.one_on_one_id = m.id and (w.is_nothing = 1 or w.text <> ''))) as json
    from (select m.id, m.starts_at from (${ids}) mine cross join one_on_ones m on m.id = mine.id
        where ${readableOneOnOnes(viewer, 'm')} order by m.starts_at, m.id limit 60) s
      cross join one_on_ones m on m.id = s.id join people o on o.id = ${other}`
}

/** Those of today and the six days after it, by time; where there are none, the very next one alone. */
export function nextAmong(found: Map<string, unknown[]>, today: Day): NextOneOnOne[] {
  const all = rowsOf<NextOneOnOne>(found, 'next').sort((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1))
  const week = all.filter(one => one.onDay <= addDays(today, 6))
  return week.length > 0 ? week : all.slice(0, 1)
}

/** Those whose day has ended where the two meet, latest first. */
export function missedAmong(found: Map<string, unknown[]>, now: number): NextOneOnOne[] {
  const open = { isHeld: false, isCancelled: false, skipReason: null }
  return rowsOf<NextOneOnOne>(found, 'missed')
    .filter(one => stateOf({ ...open, ...one }, now) === 'missed')
    .sort((a, b) => b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1))
}

export const nextOneOnOnes = async (viewer: Viewer): Promise<NextOneOnOne[]> =>
  nextAmong(await readParts(oneOnOneParts(viewer)), viewer.today)

export const missedOneOnOnes = async (viewer: Viewer): Promise<NextOneOnOne[]> =>
  missedAmong(await readParts(oneOnOneParts(viewer)), viewer.now)
