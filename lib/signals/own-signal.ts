import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { privateTexts, signals } from '@/db/schema'
import { keptFor } from '@/lib/access/deleting'
import { readableSignals } from '@/lib/access/signals'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'

export type OwnSignal = typeof signals.$inferSelect

/** A signal of the viewer's own, for a change; with `deleted` also one that can still be put back. Foreign and missing ones are alike. */
export async function ownSignal(
  tx: Db,
  viewer: Viewer,
  id: string,
  which: 'kept' | 'deleted too' = 'kept',
): Promise<OwnSignal | undefined> {
  const isThere =
    which === 'kept'
      ? isNull(privateTexts.deletedAt)
      : or(isNull(privateTexts.deletedAt), gt(privateTexts.deletedAt, viewer.now - keptFor))
  const rows = await tx
    .select({ signal: signals })
    .from(signals)
    .innerJoin(privateTexts, eq(privateTexts.id, signals.id))
    .where(and(eq(signals.id, id), sql`${readableSignals(viewer)}`, isThere))
  return rows[0]?.signal
}

/** The audit row of a change: whose, and which, never about whom. */
export const tellOfSignal = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'signal', objectId })
