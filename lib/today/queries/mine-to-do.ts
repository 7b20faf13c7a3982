import { type SQL, sql } from 'drizzle-orm'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { readParts, rowsOf } from './parts'

export interface MineToDo {
  id: string
  text: string
  dueOn: Day | null
  oneOnOneId: string
  reportId: string
  /** The other one in the one-on-one that it came from. */
  with: string
}

/** The viewer's own open action items, across all their people, overdue ones on top. */
export const toDoPart = (viewer: Viewer): SQL => sql`
  select 'to do' as part, json_object('id', id, 'text', text, 'dueOn', dueOn, 'oneOnOneId', oneOnOneId, 'reportId', reportId, 'with', other) as json
  from (select a.id, a.text, a.due_on as dueOn, m.id as oneOnOneId, m.report_id as reportId, o.name as other
    from action_items a cross join one_on_ones m on m.id = a.one_on_one_id
      join people o on o.id = case when m.report_id = ${viewer.personId} then m.manager_id else m.report_id end
    where a.owner_id = ${viewer.personId} and a.done_at is null and a.deleted_at is null and ${readableOneOnOnes(viewer, 'm')}
    order by a.due_on is null, a.due_on, a.id limit 50)`

export const toDoAmong = (found: Map<string, unknown[]>): MineToDo[] =>
  rowsOf<MineToDo>(found, 'to do').sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || (a.id < b.id ? -1 : 1),
  )

export const mineToDo = async (viewer: Viewer): Promise<MineToDo[]> => toDoAmong(await readParts([toDoPart(viewer)]))
