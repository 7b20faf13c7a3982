import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { openPlaces, type Place } from './open'

export interface ToDo {
  id: string
  authorId: string
  ownerId: string
  text: string
  dueOn: Day | null
  isDone: boolean
  /** The day of the earlier one-on-one that it comes from; null for this one's own. */
  openSince: Day | null
  /** The former manager whose one-on-one was handed over with it: it is ticked, and no longer changed. */
  handedFrom: string | null
}

const doneStay = 12 * 3_600_000

/** Action items: this one-on-one's own, and those of earlier ones that are open or were done just now; earlier ones first. */
export async function toDoOf(viewer: Viewer, here: Place): Promise<ToDo[]> {
  const rows = await db().all<Omit<ToDo, 'isDone'> & { isDone: 0 | 1 }>(sql`
    select a.id, a.author_id as authorId, a.owner_id as ownerId, a.text, a.due_on as dueOn, a.done_at is not null as isDone,
      case when a.one_on_one_id <> ${here.id} then m.on_day end as openSince,
      case when m.manager_id <> ${here.managerId} then (select p.name from people p where p.id = m.manager_id) end as handedFrom
    from action_items a join one_on_ones m on m.id = a.one_on_one_id
    where a.deleted_at is null and (a.one_on_one_id = ${here.id}
      or (a.one_on_one_id in ${openPlaces(viewer, here)} and (a.done_at is null or a.done_at > ${viewer.now - doneStay})))
    order by a.one_on_one_id = ${here.id}, case when a.one_on_one_id = ${here.id} then '' else m.on_day end, a.created_at, a.id`)
  return rows.map(row => ({ ...row, isDone: row.isDone === 1 }))
}
