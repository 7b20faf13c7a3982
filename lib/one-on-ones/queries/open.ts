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

const places = (viewer: Viewer, here: Place, whose: SQL) => sql`(
  select e.id from one_on_ones e where e.report_id = ${here.reportId} and ${whose} and e.id <> ${here.id}
    and (e.starts_at < ${here.startsAt} or e.cancelled_at is not null) and ${readableOneOnOnes(viewer, 'e')})`
