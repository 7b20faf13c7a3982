import { desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { auditLog, people } from '@/db/schema'
import { mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'

/** How many rows one page of the log shows. */
export const pageOfLog = 100

export interface LoggedAct {
  id: number
  at: number
  actorId: string | null
  /** Null for what the server or a stranger did. */
  actor: string | null
  act: string
  objectKind: string
  objectId: string | null
}

/** One page of the audit log, newest first, before a row; null for who is no admin. */
export async function auditLogBefore(
  viewer: Viewer,
  before?: number,
): Promise<{ rows: LoggedAct[]; next: number | null } | null> {
  if (!mayAdminister(viewer)) return null
  const found = await statement(before)
  const rows = found.slice(0, pageOfLog)
  return { rows, next: found.length > pageOfLog ? (rows.at(-1)?.id ?? null) : null }
}

const statement = (before?: number) =>
  db()
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actorId: auditLog.actorId,
      actor: people.name,
      act: auditLog.act,
      objectKind: auditLog.objectKind,
      objectId: auditLog.objectId,
    })
    .from(auditLog)
    .leftJoin(people, eq(people.id, auditLog.actorId))
    .where(before === undefined ? undefined : lt(auditLog.id, before))
    .orderBy(desc(auditLog.id))
    .limit(pageOfLog + 1)
