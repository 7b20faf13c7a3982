import { type SQL, sql } from 'drizzle-orm'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import type { OneOnOne } from './meeting'

type Facts = Pick<OneOnOne, 'id' | 'managerId' | 'reportId' | 'startsAt'>

/** Of which one-on-one, by its values or by the columns of a statement around this one. */
export type Place = { [Name in keyof Facts]: Facts[Name] | SQL }

/**
 * Subselect of the one-on-ones of the same two from which something may still be open: the earlier ones, and those that
 * were cancelled, so that nothing is lost when one is moved or made early; and those of a former manager that were handed
 * over (ACCESS.md, Writing, Hand-over). Found, never copied (PRODUCT.md).
 */
export const openPlaces = (viewer: Viewer, here: Place): SQL =>
  places(
    viewer,
    here,
    sql`(e.manager_id = ${here.managerId} or exists (select 1 from hand_overs h
    where h.one_on_one_id = e.id and h.to_id = ${here.managerId}))`,
  )

/** Those of the same two alone, for private points: what is handed over takes nothing private along. */
export const ownOpenPlaces = (viewer: Viewer, here: Place): SQL =>
  places(viewer, here, sql`e.manager_id = ${here.managerId}`)

/**
 * What is open in a one-on-one, as JSON of `Open`: its own points and action items, and those of the places above, each
 * once. One rule for Today, the person's page, their dates and the page of the one-on-one itself.
 */
export function openIn(viewer: Viewer, here: Place): SQL {
  const other = sql`iif(${here.reportId} = ${viewer.personId}, ${here.managerId}, ${here.reportId})`
  const where = sql`from one_on_ones w cross join`
  const isOpenPlace = sql`w.id in ${openPlaces(viewer, here)}`
  const point = sql`a.one_on_one_id = w.id and a.ticked_at is null and a.deleted_at is null`
  const item = sql`a.one_on_one_id = w.id and a.done_at is null and a.deleted_at is null`
  return sql`(select json_object('points', count(*) filter (where kind = 'point'),
      'theirs', count(*) filter (where kind = 'point' and author_id = ${other}),
      'toDo', count(*) filter (where kind = 'to do'), 'since', min(since))
    from (select 'point' as kind, a.author_id, null as since from agenda_items a
        where a.one_on_one_id = ${here.id} and a.ticked_at is null and a.deleted_at is null
      union all select 'to do', a.author_id, null from action_items a
        where a.one_on_one_id = ${here.id} and a.done_at is null and a.deleted_at is null
      union all select 'point', a.author_id, w.on_day ${where} agenda_items a on ${point} where ${isOpenPlace}
      union all select 'to do', a.author_id, w.on_day ${where} action_items a on ${item} where ${isOpenPlace}))`
}

/** The same of its own alone. */
export const ownOpenIn = (of: string): SQL => sql`json_object('theirs', 0, 'since', null,
  'points', (select count(*) from agenda_items a where a.one_on_one_id = ${sql.raw(of)}.id and a.ticked_at is null and a.deleted_at is null),
  'toDo', (select count(*) from action_items a where a.one_on_one_id = ${sql.raw(of)}.id and a.done_at is null and a.deleted_at is null))`

/** A row of a statement around it, as a place. */
export const placeOf = (of: string): Place => ({
  id: sql`${sql.raw(of)}.id`,
  managerId: sql`${sql.raw(of)}.manager_id`,
  reportId: sql`${sql.raw(of)}.report_id`,
  startsAt: sql`${sql.raw(of)}.starts_at`,
})

const places = (viewer: Viewer, here: Place, whose: SQL) => sql`(
  select e.id from one_on_ones e where e.report_id = ${here.reportId} and ${whose} and e.id <> ${here.id}
    and (e.starts_at < ${here.startsAt} or e.cancelled_at is not null) and ${readableOneOnOnes(viewer, 'e')})`
