import { eq } from 'drizzle-orm'
import { preventionEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayChangeVisibility } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { readableEntry } from './open-entry'

/** Opens a shared entry to leadership: its author, or the subject's manager unless it is about Retention or Conflict. */
export async function raiseTheEntry(viewer: Viewer, entryId: string): Promise<Outcome<string>> {
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, entryId)
    if (entry?.facts.visibility !== 'shared') return notThere
    if (!mayChangeVisibility(viewer, entry.ties, entry.facts, 'leadership')) return notThere
    await tx
      .update(preventionEntries)
      .set({ visibility: 'leadership', changedAt: viewer.now })
      .where(eq(preventionEntries.id, entryId))
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'raised',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}
