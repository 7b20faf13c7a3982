import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { inForce } from '@/lib/access/lines'
import { handedToOf, readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'

/** Who manages the report of a row of one_on_ones today. */
export const managerTodayOf = (viewer: Viewer, of = 'one_on_ones'): SQL<string | null> => sql`(
  select l.manager_id from reporting_lines l where l.report_id = ${sql.raw(of)}.report_id and ${inForce(viewer, 'l')})`

/** Open points and action items of a row of one_on_ones. */
const openIn = (of: string): SQL<number> => sql`(
  (select count(*) from agenda_items a where a.one_on_one_id = ${sql.raw(of)}.id and a.ticked_at is null and a.deleted_at is null)
  + (select count(*) from action_items a where a.one_on_one_id = ${sql.raw(of)}.id and a.done_at is null and a.deleted_at is null))`

export const isAnythingOpen = (of = 'one_on_ones'): SQL => sql`${openIn(of)} > 0`

/** Whether the viewer is the one whom a hand-over is told: of the former manager and the report, who did not do it. */
export const toldOf = (viewer: Viewer, of: string): SQL => sql`exists (select 1 from hand_overs h
  where h.one_on_one_id = ${sql.raw(of)}.id and h.handed_by <> ${viewer.personId}
    and ${viewer.personId} in (${sql.raw(of)}.manager_id, ${sql.raw(of)}.report_id))`

/** What became of a one-on-one of a former manager, as its page tells it; ids say who may do what about it. */
export interface HandedOver {
  /** Today's manager of the report. */
  manager: { id: string; name: string } | null
  /** Set once it was handed to that one. */
  by: { id: string; name: string } | null
  on: number | null
  hasOpen: boolean
}

/** The same as JSON, for the page's own statement. */
export const handedOverOf = (viewer: Viewer, of: string): SQL => sql`json_object(
  'manager', (select json_object('id', p.id, 'name', p.name) from people p where p.id = ${managerTodayOf(viewer, of)}),
  'by', (select json_object('id', p.id, 'name', p.name) from hand_overs h join people p on p.id = h.handed_by
    where h.one_on_one_id = ${sql.raw(of)}.id and h.to_id = ${handedToOf(viewer, of)}),
  'on', (select h.created_at from hand_overs h where h.one_on_one_id = ${sql.raw(of)}.id and h.to_id = ${handedToOf(viewer, of)}),
  'hasOpen', json(iif(${isAnythingOpen(of)}, 'true', 'false')))`

export interface NotHandedOver {
  id: string
  onDay: Day
  managerId: string
  managerName: string
  isHeld: boolean
  /** The open points and action items in it. */
  open: string[]
}

export interface LeftBehind {
  manager: { id: string; name: string }
  /** Those with something open, and the three latest that were held; newest first. */
  rows: NotHandedOver[]
  /** How many more were held, with nothing open in them. */
  more: number
}

/**
 * The one-on-ones of this report's former managers that were not handed over to the manager of today, of those that the
 * viewer may hand over; nothing while there are none, or nobody to hand them to. One statement.
 */
export async function notHandedOver(viewer: Viewer, reportId: string): Promise<LeftBehind | null> {
  const rows = await db().all<
    Record<'id' | 'onDay' | 'managerId' | 'managerName' | 'open' | 'manager', string> & Counts
  >(sql`
    with left_behind as (
      select m.id, m.on_day, m.manager_id, m.held_at is not null as is_held, ${openIn('m')} as opened, t.manager_id as to_id
      from one_on_ones m join reporting_lines t on t.report_id = m.report_id and ${inForce(viewer, 't')}
      where m.report_id = ${reportId} and m.manager_id <> t.manager_id
        and (m.report_id = ${viewer.personId} or m.manager_id = ${viewer.personId}) and ${readableOneOnOnes(viewer, 'm')}
        and not exists (select 1 from hand_overs h where h.one_on_one_id = m.id and h.to_id = t.manager_id)),
    ranked as (select *, count(*) over () as whole,
        row_number() over (partition by is_held order by on_day desc, id desc) as place
      from left_behind where is_held or opened > 0)
    select r.id, r.on_day as onDay, r.manager_id as managerId, f.name as managerName, r.is_held as isHeld, r.whole,
      (select json_object('id', p.id, 'name', p.name) from people p where p.id = r.to_id) as manager,
      (select json_group_array(text) from (
        select a.text from agenda_items a where a.one_on_one_id = r.id and a.ticked_at is null and a.deleted_at is null
        union all
        select a.text from action_items a where a.one_on_one_id = r.id and a.done_at is null and a.deleted_at is null limit 20)) as open
    from ranked r join people f on f.id = r.manager_id
    where r.opened > 0 or (r.is_held and r.place <= 3)
    order by r.on_day desc, r.id desc limit 50`)
  const first = rows[0]
  if (!first) return null
  return {
    manager: JSON.parse(first.manager),
    rows: rows.map(({ id, onDay, managerId, managerName, isHeld, open }) => ({
      ...{ id, onDay, managerId, managerName },
      isHeld: isHeld === 1,
      open: JSON.parse(open),
    })),
    more: first.whole - rows.length,
  }
}

interface Counts {
  isHeld: 0 | 1
  whole: number
}

/** Hand-overs of one report from one former manager that the viewer is told of, as one line of Today. */
export interface HandOverToSee {
  reportId: string
  reportName: string
  /** The former manager. */
  managerId: string
  managerName: string
  toId: string
  toName: string
  /** Who did it. */
  handedBy: string
  byName: string
  count: number
  /** The latest of them. */
  oneOnOneId: string
  onDay: Day
  /** When the latest of them was handed over. */
  handedAt: number
  /** False for the new manager, to whom it is shown for a week: only the other of the two says that they saw it. */
  maySay: boolean
}

/** So many days a hand-over is told to the manager to whom it went. */
export const newFor = 7

/**
 * Who is told of hand-overs (ACCESS.md, Writing): the one of former manager and report who did not do it, until they say
 * that they saw it, and for a week the manager to whom they went.
 */
export async function handOversToSee(viewer: Viewer): Promise<HandOverToSee[]> {
  const me = viewer.personId
  const since = viewer.now - newFor * 86_400_000
  const ofEnded = sql`reporting_lines l cross join one_on_ones m
    on m.report_id = l.report_id and m.manager_id = l.manager_id and l.ends_on <= ${viewer.today}`
  const rows = await db().all<Omit<HandOverToSee, 'maySay'> & { maySay: 0 | 1 }>(sql`
    with mine(id) as (
      select h.one_on_one_id from hand_overs h where h.to_id = ${me} and h.created_at > ${since}
      union select m.id from ${ofEnded} where l.report_id = ${me} and ${toldOf(viewer, 'm')}
      union select m.id from ${ofEnded} where l.manager_id = ${me} and ${toldOf(viewer, 'm')})
    select m.report_id as reportId, r.name as reportName, m.manager_id as managerId, f.name as managerName,
      h.to_id as toId, t.name as toName, h.handed_by as handedBy, b.name as byName, count(*) as count,
      m.id as oneOnOneId, max(m.on_day) as onDay, max(h.created_at) as handedAt, h.to_id <> ${me} as maySay
    from mine cross join hand_overs h on h.one_on_one_id = mine.id cross join one_on_ones m on m.id = mine.id
      join people r on r.id = m.report_id join people f on f.id = m.manager_id
      join people t on t.id = h.to_id join people b on b.id = h.handed_by
    where (h.seen_at is null or h.to_id = ${me}) and ${handedToOf(viewer, 'm')} = h.to_id and ${readableOneOnOnes(viewer, 'm')}
    group by m.report_id, m.manager_id, h.to_id, h.handed_by
    order by onDay desc limit 10`)
  return rows.map(row => ({ ...row, maySay: row.maySay === 1 }))
}
