import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { type EntrySummary, entrySummaries } from '@/lib/prevention/summaries'

export interface TodaysEntries {
  /** About the viewer's reports, whose follow-up is due and has found nothing yet, longest due first. */
  due: EntrySummary[]
  /** Written by others in the last seven days about the viewer or their reports, newest first. */
  week: EntrySummary[]
}

const aWeek = 7 * 86_400_000

/**
 * Entries that Today is about, in two statements. The first begins with the people's own entries, whatever the planner
 * thinks of the tables: hence `cross join`.
 */
export async function entriesOfToday(viewer: Viewer): Promise<TodaysEntries> {
  const due = sql`follow_up_on <= ${viewer.today}`
  const rows = await db().all<{ id: string; part: keyof TodaysEntries }>(sql`
    with who(id, is_self) as (select l.report_id, 0 from reporting_lines l where l.manager_id = ${viewer.personId} and ${inForce(viewer, 'l')}
      union all select ${viewer.personId}, 1),
    mine as materialized (select e.id, e.author_id, e.created_at, e.follow_up_on, min(who.is_self) as is_self
      from who cross join entry_people ep on ep.person_id = who.id cross join prevention_entries e on e.id = ep.entry_id
      where (${due} or e.created_at > ${viewer.now - aWeek}) and ${visibleEntries(viewer, 'e')} group by e.id)
    select id, part from (select id, 'due' as part from mine where is_self = 0 and ${due}
      and not exists (select 1 from follow_ups f where f.entry_id = mine.id and f.deleted_at is null and f.on_day >= mine.follow_up_on)
      order by follow_up_on, id limit 50)
    union all
    select id, part from (select id, 'week' as part from mine
      where author_id <> ${viewer.personId} and created_at > ${viewer.now - aWeek} order by created_at desc, id desc limit 6)`)
  const entries = await entrySummaries(
    viewer,
    rows.map(row => row.id),
  )
  const of = (part: keyof TodaysEntries) => rows.flatMap(row => (row.part === part ? (entries.get(row.id) ?? []) : []))
  return { due: of('due'), week: of('week') }
}
