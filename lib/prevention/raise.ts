import { eq } from 'drizzle-orm'
import { preventionEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayChangeVisibility, type Visibility } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { readableEntry } from './open-entry'

/** Closes it to leadership again; its author alone lowers an entry (ACCESS.md, "Words": author). */
export const lowerTheEntry = (viewer: Viewer, entryId: string): Promise<Outcome<string>> =>
  change(viewer, entryId, { from: 'leadership', to: 'shared', act: 'lowered' })

/** Opens a shared entry to leadership: its author, or the subject's manager unless it is about Retention or Conflict. */
export const raiseTheEntry = (viewer: Viewer, entryId: string): Promise<Outcome<string>> =>
  change(viewer, entryId, { from: 'shared', to: 'leadership', act: 'raised' })

interface Change {
  from: Visibility
  to: Visibility
  act: string
}

async function change(viewer: Viewer, entryId: string, { from, to, act }: Change): Promise<Outcome<string>> {
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, entryId)
    if (entry?.facts.visibility !== from) return notThere
    if (!mayChangeVisibility(viewer, entry.ties, entry.facts, to)) return notThere
    await tx
      .update(preventionEntries)
      .set({ visibility: to, changedAt: viewer.now })
      .where(eq(preventionEntries.id, entryId))
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act,
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}
