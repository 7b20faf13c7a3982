import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { preventionEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'

/** Deleting is soft for 30 days, then final (ACCESS.md, Writing). */
export const keptFor = 30 * 86_400_000

/** Puts an entry in the bin; its author alone. */
export async function binTheEntry(viewer: Viewer, entryId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(preventionEntries.id, entryId),
      eq(preventionEntries.authorId, viewer.personId),
      isNull(preventionEntries.deletedAt),
    )
    const gone = await tx
      .update(preventionEntries)
      .set({ deletedAt: viewer.now })
      .where(mine)
      .returning({ id: preventionEntries.id })
    if (gone.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'deleted',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}

/** Takes an entry out of the bin; its author alone, within the 30 days. */
export async function putBackTheEntry(viewer: Viewer, entryId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(preventionEntries.id, entryId),
      eq(preventionEntries.authorId, viewer.personId),
      isNotNull(preventionEntries.deletedAt),
      gt(preventionEntries.deletedAt, viewer.now - keptFor),
    )
    const back = await tx
      .update(preventionEntries)
      .set({ deletedAt: null })
      .where(mine)
      .returning({ id: preventionEntries.id })
    if (back.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'put back',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}
