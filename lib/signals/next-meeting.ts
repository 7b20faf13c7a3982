import { type SQL, sql } from 'drizzle-orm'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'

/** The next one-on-one that is planned with the person a signal is about, as `m`; about oneself, the one with one's manager. */
export const nextMeetingWith = (viewer: Viewer, personId: string | SQL): SQL => sql`(
  select * from one_on_ones where one_on_ones.report_id = ${personId} and one_on_ones.on_day >= ${viewer.today}
    and (one_on_ones.manager_id = ${viewer.personId} or one_on_ones.report_id = ${viewer.personId})
    and one_on_ones.held_at is null and one_on_ones.cancelled_at is null and ${readableOneOnOnes(viewer)}
  order by one_on_ones.on_day, one_on_ones.id limit 1) m`
