import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { db } from '@/db/client'
import { auditLog, people, teams } from '@/db/schema'
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
  /** The name of a person or a team; of nothing else that an act was done to. */
  object: string | null
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

const person = alias(people, 'of_person')

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
      object: sql<string | null>`coalesce(${person.name}, ${teams.name})`,
    })
    .from(auditLog)
    .leftJoin(people, eq(people.id, auditLog.actorId))
    .leftJoin(person, and(eq(auditLog.objectKind, 'person'), eq(person.id, auditLog.objectId)))
    .leftJoin(teams, and(eq(auditLog.objectKind, 'team'), eq(teams.id, auditLog.objectId)))
    .where(before === undefined ? undefined : lt(auditLog.id, before))
    .orderBy(desc(auditLog.id))
    .limit(pageOfLog + 1)
