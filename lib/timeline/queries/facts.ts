import { sql } from 'drizzle-orm'
import { visibleEntries } from '@/lib/access/entries'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes, visibleOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'

// What a row `i` of the page is told with, as JSON: `OneOnOneFound` and `FollowUpFound`.

export const oneOnOneFacts = (viewer: Viewer) => sql`(
  select case when ${readableOneOnOnes(viewer, 'o')}
    then json_object('isReadable', 1, 'isAsked', o.asked_at is not null, 'isHeld', o.held_at is not null,
      'isCancelled', o.cancelled_at is not null, 'skipReason', o.skip_reason, 'timeZone', o.time_zone, 'managerId', o.manager_id, 'earlierManager', ${earlierManager(viewer)}, 'startsAt', o.starts_at,
      'isNothing', a.is_nothing, 'answer', substr(a.text, 1, 4000),
      'open', (select count(*) from agenda_items g where g.one_on_one_id = o.id and g.ticked_at is null and g.deleted_at is null)
        + (select count(*) from action_items c where c.one_on_one_id = o.id and c.done_at is null and c.deleted_at is null))
    when ${visibleOneOnOnes(viewer, 'o')} then json_object('isReadable', 0, 'isAsked', o.asked_at is not null, 'isHeld', 1,
      'managerId', o.manager_id, 'earlierManager', ${earlierManager(viewer)})
    else json_object('isOwnOnly', 1, 'managerId', o.manager_id, 'earlierManager', ${earlierManager(viewer)}) end
  from one_on_ones o left join answers a on a.one_on_one_id = o.id where o.id = i.id)`

/** Its manager's name, where that is no longer the manager: of today's the page says so once, at its head. */
const earlierManager = (viewer: Viewer) => sql`case when not exists (select 1 from reporting_lines l
  where l.report_id = o.report_id and l.manager_id = o.manager_id and ${inForce(viewer, 'l')})
  then (select m.name from people m where m.id = o.manager_id) end`

export const followUpFacts = (viewer: Viewer) => sql`(
  select json_object('outcome', f.outcome, 'text', f.text, 'authorId', f.author_id, 'authorName', p.name,
    'entryId', e.id, 'action', case when ${visibleEntries(viewer, 'e')} then e.action end)
  from follow_ups f join prevention_entries e on e.id = f.entry_id join people p on p.id = f.author_id where f.id = i.id)`
