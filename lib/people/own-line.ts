import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { submissions } from '@/db/schema'
import { peopleBelow } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'

interface Between {
  reportId: string
  managerId: string
}

/**
 * Whether a line is one to the admin themself: straight to them, or to somebody below them, through whom they would
 * come to stand above the report (ACCESS.md, Writing: "so that no admin becomes a reader"). Asked before it is written.
 */
export async function isOwnLine(tx: Db, viewer: Viewer, { reportId, managerId }: Between): Promise<boolean> {
  if (managerId === viewer.personId) return true
  const found = await tx.all(sql`with below as materialized (select id from ${peopleBelow(viewer)})
    select 1 where ${managerId} in (select id from below) and ${reportId} not in (select id from below)`)
  return found.length > 0
}

const month = 30 * 86_400_000

/** Whether nobody else was an active admin within the last 30 days, so that nobody makes themself the only one for a minute. */
export async function hasBeenSoleAdmin(tx: Db, viewer: Viewer): Promise<boolean> {
  const since = viewer.now - month
  const others = await tx.all(sql`
    select 1 from people p where p.id <> ${viewer.personId} and (
      (p.is_admin = 1 and (p.deactivated_at is null or p.deactivated_at > ${since}))
      or p.id in (select a.object_id from audit_log a
        where a.object_kind = 'person' and a.act = 'take-admin-role' and a.at > ${since}))
    limit 1`)
  return others.length === 0
}

/** Keeps that the viewer opened this line of their own as the only admin, for the report's page to tell. */
export async function markOwnLine(tx: Db, viewer: Viewer, line: { id: string; managerId: string }): Promise<void> {
  const opened = { resultId: viewer.personId, at: viewer.now }
  await tx
    .insert(submissions)
    .values({ key: `line:${line.id}`, personId: line.managerId, ...opened })
    .onConflictDoUpdate({ target: [submissions.personId, submissions.key], set: opened })
}

/** Who opened the line `l` to the manager `m` as the only admin, as JSON; null for every other line. */
export const openedBy = sql`json((select json_object('id', coalesce(o.id, m.id), 'name', coalesce(o.name, m.name))
  from submissions s left join people o on o.id = s.result_id where s.person_id = m.id and s.key = 'line:' || l.id))`
