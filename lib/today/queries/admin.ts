import { type SQL, sql } from 'drizzle-orm'
import { mayAdminister } from '@/lib/access/directory'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { rowsOf } from './parts'

interface Some {
  count: number
  /** The first few of them. */
  people: { id: string; name: string }[]
}

export interface ForAdmin {
  /** Nobody manages them, and they manage nobody: in nobody's one-on-ones. */
  withoutManager: Some
  /** They have an address, and were neither invited nor ever signed in. */
  neverInvited: Some
  /** Background jobs that are not tried any more. */
  gaveUp: number
}

/** What needs an admin; no part for anybody else. */
export function adminParts(viewer: Viewer): SQL[] {
  if (!mayAdminister(viewer)) return []
  const some = (
    where: SQL,
  ) => sql`(select json_object('count', count(*), 'people', json((select json_group_array(json_object('id', p.id, 'name', p.name))
      from (select p.id, p.name from people p where p.deactivated_at is null and ${where} order by p.name, p.id limit 3) p)))
    from people p where p.deactivated_at is null and ${where})`
  const alone = sql`p.is_admin = 0 and not exists (select 1 from reporting_lines l
    where (l.report_id = p.id or l.manager_id = p.id) and ${inForce(viewer, 'l')})`
  const uninvited = sql`p.email is not null and p.id <> ${viewer.personId}
    and not exists (select 1 from passwords w where w.person_id = p.id) and not exists (select 1 from sessions s where s.person_id = p.id)
    and not exists (select 1 from invitations i where i.person_id = p.id and i.kind = 'invitation')`
  return [
    sql`select 'admin' as part, json_object('withoutManager', json(${some(alone)}), 'neverInvited', json(${some(uninvited)}),
      'gaveUp', (select count(*) from jobs j where j.gave_up_at is not null and j.done_at is null)) as json`,
  ]
}

export const adminAmong = (found: Map<string, unknown[]>): ForAdmin | null =>
  rowsOf<ForAdmin>(found, 'admin')[0] ?? null
