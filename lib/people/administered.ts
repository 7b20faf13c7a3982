import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { openedBy } from './own-line'
import type { NamedSpan } from './span'

export interface Held extends NamedSpan {
  id: string
  /** The manager's or the team's id. */
  to: string
}

/** A line in somebody's history. */
export interface HeldLine extends Held {
  /** The only admin, who opened it to themself or to somebody below them. */
  openedBy: { id: string; name: string } | null
}

export interface Administered {
  id: string
  name: string
  email: string | null
  jobTitle: string | null
  pronouns: string | null
  isAdmin: boolean
  isDeactivated: boolean
  hasSignedIn: boolean
  isInvited: boolean
  /** Newest first, those to come too. */
  lines: HeldLine[]
  memberships: Held[]
}

/** One person as an admin sets them up; null for a missing id, and for who is no admin. */
export async function personToAdminister(viewer: Viewer, personId: string): Promise<Administered | null> {
  if (!mayAdminister(viewer) || !isId(personId)) return null
  const rows = await db().all<Record<string, string | number | null>>(sql`
    select p.id, p.name, p.email, p.job_title as jobTitle, p.pronouns, p.is_admin as isAdmin,
      p.deactivated_at is not null as isDeactivated,
      exists (select 1 from passwords w where w.person_id = p.id) as hasSignedIn,
      exists (select 1 from invitations i where i.person_id = p.id and i.kind = 'invitation' and i.used_at is null
        and i.withdrawn_at is null and i.expires_at > ${viewer.now}) as isInvited,
      (select json_group_array(json_object('id', l.id, 'to', m.id, 'name', m.name, 'startsOn', l.starts_on, 'endsOn', l.ends_on,
          'openedBy', ${openedBy}) order by l.starts_on desc, l.id desc)
        from reporting_lines l join people m on m.id = l.manager_id where l.report_id = p.id) as lines,
      (select json_group_array(json_object('id', s.id, 'to', t.id, 'name', t.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
          order by s.starts_on desc, s.id desc)
        from memberships s join teams t on t.id = s.team_id where s.person_id = p.id) as memberships
    from people p where p.id = ${personId}`)
  const row = rows[0]
  if (!row) return null
  return {
    ...(row as unknown as Pick<Administered, 'id' | 'name' | 'email' | 'jobTitle' | 'pronouns'>),
    isAdmin: row.isAdmin === 1,
    isDeactivated: row.isDeactivated === 1,
    hasSignedIn: row.hasSignedIn === 1,
    isInvited: row.isInvited === 1,
    lines: JSON.parse(String(row.lines)),
    memberships: JSON.parse(String(row.memberships)),
  }
}
