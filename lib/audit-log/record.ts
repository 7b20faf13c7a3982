import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema'

export interface AuditRow {
  at: number
  actorId: string | null
  act: string
  objectKind: string
  objectId: string | null
}

/**
 * Adds one row to the audit log, inside the transaction of the change that it tells: who did what to which id, never
 * the text (QUALITY.md S15). Each row's hash covers the row before, so that nothing can be taken out unseen.
 */
export async function record(tx: Db, row: AuditRow): Promise<void> {
  const last = await tx.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.id)).limit(1)
  await tx.insert(auditLog).values({ ...row, hash: chained(last[0]?.hash ?? '', row) })
}

/** The hash of a row that follows another: SHA-256 over the earlier hash and the row's own facts. */
export const chained = (before: string, row: AuditRow): string =>
  createHash('sha256')
    .update(JSON.stringify([before, row.at, row.actorId, row.act, row.objectKind, row.objectId]))
    .digest('hex')
