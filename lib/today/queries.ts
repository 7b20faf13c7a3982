import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { inForce } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { type EntrySummary, entrySummaries } from '@/lib/prevention/summaries'
import { addDays, type Day } from '@/lib/time/day'

/** A person is "not asked lately" after this many days without the question (PRODUCT.md, "Time"). */
export const notAskedAfter = 21

export interface NextOneOnOne {
  id: string
  reportId: string
  managerId: string
  /** The other one in it. */
  with: string
  startsAt: number
  onDay: Day
  /** Unticked points of the other one. */
  theirPoints: number
  /** The day of the earliest one-on-one of the two from which a point or an action item is still open. */
  openSince: Day | null
}

/** The one-on-ones of today and the six days after it that are neither held nor cancelled, and today's, by time. */
export async function nextOneOnOnes(viewer: Viewer): Promise<NextOneOnOne[]> {
  const within = sql`on_day between ${viewer.today} and ${addDays(viewer.today, 6)}`
  return db().all<NextOneOnOne>(sql`
    with mine(id) as (select id from one_on_ones where manager_id = ${viewer.personId} and ${within}
      union all select id from one_on_ones where report_id = ${viewer.personId} and ${within})
    select m.id, m.report_id as reportId, m.manager_id as managerId, m.starts_at as startsAt, m.on_day as onDay, o.name as "with",
      (select count(*) from agenda_items a where a.one_on_one_id = m.id and a.author_id <> ${viewer.personId}
        and a.ticked_at is null and a.deleted_at is null) as theirPoints,
      (select min(e.on_day) from one_on_ones e where e.report_id = m.report_id and e.manager_id = m.manager_id and e.on_day < m.on_day
        and e.cancelled_at is null and (
          exists (select 1 from agenda_items a where a.one_on_one_id = e.id and a.ticked_at is null and a.deleted_at is null)
          or exists (select 1 from action_items a where a.one_on_one_id = e.id and a.done_at is null and a.deleted_at is null))) as openSince
    from mine cross join one_on_ones m on m.id = mine.id
      join people o on o.id = case when m.report_id = ${viewer.personId} then m.manager_id else m.report_id end
    where ${readableOneOnOnes(viewer, 'm')} and m.cancelled_at is null and m.held_at is null
    order by m.starts_at, m.id limit 50`)
}

export interface NotAsked {
  id: string
  name: string
  /** When the question was last asked of them in a one-on-one with the viewer; null if never. */
  lastAskedOn: Day | null
  /** The next one-on-one that is planned with them, if any. */
  nextId: string | null
}

/** Reports of the viewer who were not asked within 21 days, longest first; those whose line is younger than that are not listed. */
export async function notAskedLately(viewer: Viewer): Promise<NotAsked[]> {
  return db().all<NotAsked>(sql`
    select p.id, p.name,
      (select max(m.on_day) from one_on_ones m where m.report_id = p.id and m.manager_id = ${viewer.personId} and m.asked_at is not null) as lastAskedOn,
      (select m.id from one_on_ones m where m.report_id = p.id and m.manager_id = ${viewer.personId} and m.held_at is null
        and m.cancelled_at is null and m.on_day >= ${viewer.today} order by m.on_day, m.id limit 1) as nextId
    from reporting_lines l join people p on p.id = l.report_id
    where l.manager_id = ${viewer.personId} and ${inForce(viewer, 'l')} and p.deactivated_at is null
      and l.starts_on <= ${addDays(viewer.today, -notAskedAfter)}
      and not exists (select 1 from one_on_ones m where m.report_id = p.id and m.manager_id = ${viewer.personId}
        and m.asked_at is not null and m.on_day > ${addDays(viewer.today, -notAskedAfter)})
    order by lastAskedOn is not null, lastAskedOn, p.name limit 50`)
}

/**
 * Entries about the viewer's reports whose follow-up is due and has found nothing yet, longest due first. It begins with
 * the reports' own entries, whatever the planner thinks of the tables: hence `cross join`.
 */
export async function followUpsDue(viewer: Viewer): Promise<EntrySummary[]> {
  const rows = await db().all<{ id: string }>(sql`
    select distinct e.id, e.follow_up_on from reporting_lines l cross join entry_people ep on ep.person_id = l.report_id
      cross join prevention_entries e on e.id = ep.entry_id
    where l.manager_id = ${viewer.personId} and ${inForce(viewer, 'l')}
      and e.follow_up_on <= ${viewer.today} and e.follow_up_on > ${addDays(viewer.today, -120)}
      and not exists (select 1 from follow_ups f where f.entry_id = e.id and f.deleted_at is null and f.on_day >= e.follow_up_on)
      and ${visibleEntries(viewer, 'e')}
    order by e.follow_up_on, e.id limit 12`)
  const entries = await entrySummaries(
    viewer,
    rows.map(row => row.id),
  )
  return rows.flatMap(row => entries.get(row.id) ?? [])
}

export interface MineToDo {
  id: string
  text: string
  dueOn: Day | null
  oneOnOneId: string
  reportId: string
  /** The other one in the one-on-one that it came from. */
  with: string
}

/** The viewer's own open action items, across all their people, those due first on top. */
export async function mineToDo(viewer: Viewer): Promise<MineToDo[]> {
  return db().all<MineToDo>(sql`
    select a.id, a.text, a.due_on as dueOn, m.id as oneOnOneId, m.report_id as reportId, o.name as "with"
    from action_items a join one_on_ones m on m.id = a.one_on_one_id
      join people o on o.id = case when m.report_id = ${viewer.personId} then m.manager_id else m.report_id end
    where a.owner_id = ${viewer.personId} and a.done_at is null and a.deleted_at is null and ${readableOneOnOnes(viewer, 'm')}
    order by a.due_on is null, a.due_on, a.id limit 50`)
}

export interface AskedOfMe {
  id: string
  kind: 'confirm' | 'look again'
  askedBy: string
  createdAt: number
}

/** Open requests to the viewer to confirm an entry, or to look again. */
export async function askedOfMe(viewer: Viewer): Promise<AskedOfMe[]> {
  return db().all<AskedOfMe>(sql`
    select r.id, r.kind, p.name as askedBy, r.created_at as createdAt from entry_requests r
      join people p on p.id = r.asked_by join prevention_entries e on e.id = r.entry_id
    where r.asked_id = ${viewer.personId} and r.answered_at is null and r.withdrawn_at is null and e.deleted_at is null
    order by r.created_at limit 20`)
}
