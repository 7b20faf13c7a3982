import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { privateTexts } from '@/db/schema'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'

/**
 * Puts the viewer's own private points about something in another order, with the audit row, inside the caller's
 * transaction; `order` gets their ids as they stand. False when the moved one is none of them.
 */
export async function orderPrivatePoints(
  tx: Db,
  viewer: Viewer,
  { id, aboutId }: { id: string; aboutId: string },
  order: (ids: string[]) => string[],
): Promise<boolean> {
  const those = and(
    readablePrivateTexts(viewer),
    eq(privateTexts.aboutId, aboutId),
    eq(privateTexts.kind, 'point'),
    isNull(privateTexts.deletedAt),
  )
  const rows = await tx
    .select({ id: privateTexts.id })
    .from(privateTexts)
    .where(those)
    .orderBy(asc(privateTexts.position), asc(privateTexts.id))
  const ids = rows.map(row => row.id)
  if (!ids.includes(id)) return false
  const ordered = JSON.stringify(order(ids))
  await tx
    .update(privateTexts)
    .set({ position: sql`(select key from json_each(${ordered}) where value = private_texts.id)` })
    .where(those)
  await record(tx, {
    at: viewer.now,
    actorId: viewer.personId,
    act: 'move private text',
    objectKind: 'private text',
    objectId: id,
  })
  return true
}
