import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { mayAdminister } from '@/lib/access/directory'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import type { NamedSpan } from '@/lib/people/span'
import type { Day } from '@/lib/time/day'

export interface ListedTeam {
  id: string
  name: string
  closedOn: Day | null
  lead: string | null
  /** People in it today. */
  people: number
}

/** Every team by name, those that are open first; for everyone signed in. */
export async function allTeams(viewer: Viewer): Promise<ListedTeam[]> {
  return db().all<ListedTeam>(sql`
    select t.id, t.name, t.closed_on as closedOn,
      (select p.name from leads l join people p on p.id = l.person_id where l.team_id = t.id and ${inForce(viewer, 'l')} limit 1) as lead,
      (select count(*) from memberships m join people p on p.id = m.person_id
        where m.team_id = t.id and ${inForce(viewer, 'm')} and p.deactivated_at is null) as people
    from teams t order by t.closed_on is not null, t.name limit 1000`)
}

/** Open teams, for pickers. */
export async function teamsToChoose(_viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db().all(sql`select id, name from teams where closed_on is null order by name limit 1000`)
}

export interface Belongs extends NamedSpan {
  /** The membership's or the lead's own id. */
  id: string
  personId: string
  jobTitle: string | null
  isDeactivated: number
}

export interface TeamInDirectory {
  id: string
  name: string
  closedOn: Day | null
  /** By name. */
  members: Belongs[]
  /** Newest first. */
  leads: Belongs[]
}

/** One team with all who are or were in it and at its head; null for an id that is missing or malformed. */
export async function findTeam(_viewer: Viewer, teamId: string): Promise<TeamInDirectory | null> {
  if (!isId(teamId)) return null
  const belonging = sql`json_object('id', b.id, 'personId', p.id, 'name', p.name, 'jobTitle', p.job_title,
    'isDeactivated', p.deactivated_at is not null, 'startsOn', b.starts_on, 'endsOn', b.ends_on)`
  const rows = await db().all<Omit<TeamInDirectory, 'members' | 'leads'> & { members: string; leads: string }>(sql`
    select t.id, t.name, t.closed_on as closedOn,
      (select json_group_array(${belonging} order by p.name, b.starts_on desc)
        from memberships b join people p on p.id = b.person_id where b.team_id = t.id) as members,
      (select json_group_array(${belonging} order by b.starts_on desc, b.id desc)
        from leads b join people p on p.id = b.person_id where b.team_id = t.id) as leads
    from teams t where t.id = ${teamId}`)
  const row = rows[0]
  return row ? { ...row, members: JSON.parse(row.members), leads: JSON.parse(row.leads) } : null
}

/** The same for who sets it up; null for who is no admin. */
export async function teamToAdminister(viewer: Viewer, teamId: string): Promise<TeamInDirectory | null> {
  return mayAdminister(viewer) ? findTeam(viewer, teamId) : null
}
