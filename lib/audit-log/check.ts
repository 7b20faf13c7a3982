import { asc, gt } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema'
import { chained } from './record'

const atOnce = 5_000

/** Walks the whole log: how many rows it has, and the first that does not follow from the one before (QUALITY.md S15). */
export async function checkAuditLog(tx: Db): Promise<{ rows: number; broken: { id: number; at: number } | null }> {
  let [rows, last, before] = [0, 0, '']
  for (;;) {
    const next = await tx.select().from(auditLog).where(gt(auditLog.id, last)).orderBy(asc(auditLog.id)).limit(atOnce)
    for (const row of next) {
      if (row.hash !== chained(before, row)) return { rows, broken: { id: row.id, at: row.at } }
      rows++
      last = row.id
      before = row.hash
    }
    if (next.length < atOnce) return { rows, broken: null }
  }
}
