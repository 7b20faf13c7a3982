import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { type EntrySummary, entrySummaries } from '@/lib/prevention/summaries'
import { type RecurringHere, recurringOf, recurringRows } from '@/lib/question-bank/recurring-rows'
import { addDays, type Day } from '@/lib/time/day'
import type { OneOnOne } from './meeting'

/** What was said in the last one-on-one of the two that was held before this one; its notes as far as they are told here. */
export interface LastTime {
  id: string
  onDay: Day
  notes: string
  isCut: boolean
  answer: string
  isNothing: boolean
}

export interface Beside {
  /** Entries about the report since the last one-on-one that was held, newest first. */
  since: EntrySummary[]
  /** Entries about the report whose follow-up is due by a week from now and has found nothing yet, longest due first. */
  due: EntrySummary[]
  last: LastTime | null
  /** The day of the last one-on-one of the two before this one in which the question was asked. */
  lastAskedOn: Day | null
  /** What the two ask again and again. */
  recurring: RecurringHere[]
}

interface Row {
  id: string
  part: 'since' | 'due' | 'last' | 'asked' | 'recurring'
  data: string | null
}

/** Of long notes that much is told, and the rest is a link away. */
const told = 1200

/** What stands beside a one-on-one, of what the viewer may see; two statements. */
export async function besideOf(viewer: Viewer, here: OneOnOne): Promise<Beside> {
  const until = here.heldAt ? here.onDay : '9999'
  // The report’s own entries come first, whatever the planner thinks of the tables.
  const about = sql`entry_people p cross join prevention_entries e on e.id = p.entry_id
    where p.person_id = ${here.reportId} and ${visibleEntries(viewer, 'e')}`
  const before = sql`m.report_id = ${here.reportId} and m.manager_id = ${here.managerId} and m.id <> ${here.id}
    and m.on_day <= ${here.onDay} and m.starts_at < ${here.startsAt} and ${readableOneOnOnes(viewer, 'm')}`
  const rows = await db().all<Row>(sql`
    select id, part, null as data from (select e.id, 'since' as part from ${about}
      and e.acted_on between ${here.lastHeldOn ?? ''} and ${until} order by e.acted_on desc, e.id desc limit 6)
    union all
    select id, part, null from (select e.id, 'due' as part from ${about}
      and e.follow_up_on <= ${addDays(viewer.today, 7)}
      and not exists (select 1 from follow_ups f where f.entry_id = e.id and f.deleted_at is null and f.on_day >= e.follow_up_on)
      order by e.follow_up_on, e.id limit 6)
    union all
    select id, 'last', (select json_object('onDay', o.on_day, 'notes', coalesce(substr(n.text, 1, ${told}), ''),
        'isCut', coalesce(length(n.text) > ${told}, 0), 'answer', coalesce(a.text, ''), 'isNothing', coalesce(a.is_nothing, 0))
      from one_on_ones o left join shared_notes n on n.one_on_one_id = o.id left join answers a on a.one_on_one_id = o.id
      where o.id = found.id)
      from (select m.id from one_on_ones m where ${before} and m.held_at is not null order by m.on_day desc, m.id desc limit 1) found
    union all
    select '', 'asked', max(m.on_day) from one_on_ones m where ${before} and m.asked_at is not null
    union all
    select id, part, data from (${recurringRows(viewer, here)})`)
  const ids = rows.filter(row => row.part === 'since' || row.part === 'due').map(row => row.id)
  const entries = await entrySummaries(viewer, ids)
  const of = (part: Row['part']) => rows.flatMap(row => (row.part === part ? (entries.get(row.id) ?? []) : []))
  return {
    since: of('since'),
    due: of('due'),
    last: lastOf(rows),
    lastAskedOn: rows.find(row => row.part === 'asked')?.data ?? null,
    recurring: recurringOf(rows),
  }
}

function lastOf(rows: readonly Row[]): LastTime | null {
  const row = rows.find(one => one.part === 'last')
  if (!row?.data) return null
  const last = JSON.parse(row.data)
  return { ...last, id: row.id, isCut: last.isCut === 1, isNothing: last.isNothing === 1 }
}
