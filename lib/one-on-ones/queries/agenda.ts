import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { openPlaces, type Place } from './open'

export interface Point {
  id: string
  authorId: string
  text: string
  note: string | null
  isTicked: boolean
  /** The day of the earlier one-on-one that it stayed open from; null for this one's own. */
  openSince: Day | null
  /** The former manager whose one-on-one was handed over with it: it is ticked, and no longer changed. */
  handedFrom: string | null
}

/** The agenda: what stayed open before, longest first, and what was ticked here of it; then this one-on-one's own points in their order. */
export async function agendaOf(viewer: Viewer, here: Place): Promise<Point[]> {
  const rows = await db().all<Omit<Point, 'isTicked'> & { isTicked: 0 | 1 }>(sql`
    select a.id, a.author_id as authorId, a.text, a.note, a.ticked_at is not null as isTicked,
      case when a.one_on_one_id <> ${here.id} then m.on_day end as openSince,
      case when m.manager_id <> ${here.managerId} then (select p.name from people p where p.id = m.manager_id) end as handedFrom
    from agenda_items a join one_on_ones m on m.id = a.one_on_one_id
    where a.deleted_at is null and (a.one_on_one_id = ${here.id}
      or (a.one_on_one_id in ${openPlaces(viewer, here)} and (a.ticked_at is null or a.ticked_in = ${here.id})))
    order by a.one_on_one_id = ${here.id}, case when a.one_on_one_id = ${here.id} then '' else m.on_day end, a.position, a.id`)
  return rows.map(row => ({ ...row, isTicked: row.isTicked === 1 }))
}
