import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { people, reportingLines } from '@/db/schema'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/time/day'
import { openedBy } from './own-line'
import type { Span } from './span'

/** Those whom the viewer manages today, by name. */
export async function yourPeople(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db()
    .select({ id: people.id, name: people.name })
    .from(reportingLines)
    .innerJoin(people, eq(people.id, reportingLines.reportId))
    .where(and(eq(reportingLines.managerId, viewer.personId), sql`${inForce(viewer)}`, isNull(people.deactivatedAt)))
    .orderBy(asc(people.name))
}

export interface YourPerson {
  id: string
  name: string
  jobTitle: string | null
  /** Their next one-on-one with the viewer that is planned. */
  nextId: string | null
  nextOn: Day | null
  /** When the viewer last asked them the question. */
  lastAskedOn: Day | null
}

/** Those whom the viewer manages today, with when they next meet and when they were last asked. */
export async function yourPeopleAndMeetings(viewer: Viewer): Promise<YourPerson[]> {
  const mine = sql`m.report_id = p.id and m.manager_id = ${viewer.personId} and m.cancelled_at is null`
  const next = (column: string) => sql`(select ${sql.raw(column)} from one_on_ones m where ${mine}
    and m.held_at is null and m.on_day >= ${viewer.today} order by m.on_day, m.id limit 1)`
  return db().all<YourPerson>(sql`
    select p.id, p.name, p.job_title as jobTitle, ${next('m.id')} as nextId, ${next('m.on_day')} as nextOn,
      (select max(m.on_day) from one_on_ones m where ${mine} and m.asked_at is not null) as lastAskedOn
    from reporting_lines l join people p on p.id = l.report_id
    where l.manager_id = ${viewer.personId} and ${inForce(viewer, 'l')} and p.deactivated_at is null
    order by p.name, p.id`)
}

export interface PastManager extends Span {
  id: string
  name: string
  /** The only admin, who opened it to themself or to somebody below them; told to whoever reads the history (ACCESS.md, Writing). */
  openedBy: { id: string; name: string } | null
}

export interface PersonInDirectory {
  id: string
  name: string
  jobTitle: string | null
  pronouns: string | null
  isDeactivated: boolean
  team: { id: string; name: string } | null
  /** Of today and before, newest first; what was taken back is left out, unless it has to be told who opened it. */
  managers: PastManager[]
}

/** One person as the directory tells of them to everyone, or null. */
export async function findPerson(viewer: Viewer, personId: string): Promise<PersonInDirectory | null> {
  const rows = await db().all<Record<'id' | 'name' | 'managers', string> & Record<string, string | null>>(sql`
    select p.id, p.name, p.job_title as jobTitle, p.pronouns, p.deactivated_at as deactivatedAt,
      (select json_object('id', t.id, 'name', t.name) from memberships m join teams t on t.id = m.team_id
        where m.person_id = p.id and ${inForce(viewer, 'm')} limit 1) as team,
      (select json_group_array(json_object('id', m.id, 'name', m.name, 'startsOn', l.starts_on, 'endsOn', l.ends_on,
          'openedBy', ${openedBy}) order by l.starts_on desc)
        from reporting_lines l join people m on m.id = l.manager_id
        where l.report_id = p.id
          and ((l.starts_on <= ${viewer.today} and l.ends_on is not l.starts_on) or ${openedBy} is not null)) as managers
    from people p where p.id = ${personId}`)
  const row = rows[0]
  if (!row) return null
  return {
    id: row.id,
    name: row.name,
    jobTitle: row.jobTitle ?? null,
    pronouns: row.pronouns ?? null,
    isDeactivated: row.deactivatedAt !== null,
    team: row.team ? JSON.parse(row.team) : null,
    managers: JSON.parse(row.managers),
  }
}

/** Names of active people by name, for pickers and @-mentions; the first 2,000. */
export async function namesFor(_viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(isNull(people.deactivatedAt))
    .orderBy(asc(people.name), asc(people.id))
    .limit(2000)
}
