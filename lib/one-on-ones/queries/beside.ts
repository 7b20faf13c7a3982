import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { type EntrySummary, entrySummaries } from '@/lib/prevention/summaries'
import { addDays } from '@/lib/time/day'
import type { OneOnOne } from './meeting'

export interface Beside {
  /** Entries about the report since the last one-on-one that was held, newest first. */
  since: EntrySummary[]
  /** Entries about the report whose follow-up is due by a week from now and has found nothing yet, longest due first. */
  due: EntrySummary[]
}

/** What stands beside a one-on-one, of what the viewer may see; two statements. */
export async function besideOf(viewer: Viewer, here: OneOnOne): Promise<Beside> {
  const until = here.heldAt ? here.onDay : '9999'
  const about = sql`entry_people p join prevention_entries e on e.id = p.entry_id
    where p.person_id = ${here.reportId} and ${visibleEntries(viewer, 'e')}`
  const rows = await db().all<{ id: string; part: keyof Beside }>(sql`
    select id, part from (select e.id, 'since' as part from ${about}
      and e.acted_on between ${here.lastHeldOn ?? ''} and ${until} order by e.acted_on desc, e.id desc limit 6)
    union all
    select id, part from (select e.id, 'due' as part from ${about}
      and e.follow_up_on between ${addDays(viewer.today, -120)} and ${addDays(viewer.today, 7)}
      and not exists (select 1 from follow_ups f where f.entry_id = e.id and f.deleted_at is null)
      order by e.follow_up_on, e.id limit 6)`)
  const entries = await entrySummaries(
    viewer,
    rows.map(row => row.id),
  )
  const of = (part: keyof Beside) => rows.flatMap(row => (row.part === part ? (entries.get(row.id) ?? []) : []))
  return { since: of('since'), due: of('due') }
}
