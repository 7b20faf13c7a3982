import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { evidence } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { mayAddEvidence, visibleEntries } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { EvidenceInput } from './input'
import { readableEntry } from './open-entry'
import { hostOf } from './web-address'

/** Adds a link, a note or a measure: the author, a subject or their manager. */
export async function addEvidenceTo(viewer: Viewer, { key, ...input }: EvidenceInput): Promise<Outcome<string>> {
  if (input.onDay > viewer.today) return { fields: { onDay: 'That day has not come yet.' } }
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, input.entryId)
    if (!entry || !mayAddEvidence(viewer, entry.ties, entry.facts)) return notThere
    const done = await once(tx, viewer, key, async () => {
      const id = newId()
      const text = input.kind === 'link' ? (input.text ?? hostOf(input.url)) : input.text
      await tx.insert(evidence).values({ ...input, text, id, authorId: viewer.personId, createdAt: viewer.now })
      await record(tx, { at: viewer.now, actorId: viewer.personId, act: 'added', objectKind: 'evidence', objectId: id })
      return id
    })
    return { done }
  })
}

/** Removes own evidence, or puts it back; whoever added it, while they read the entry. */
export async function changeEvidence(
  viewer: Viewer,
  evidenceId: string,
  to: 'removed' | 'put back',
): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(evidence.id, evidenceId),
      eq(evidence.authorId, viewer.personId),
      to === 'removed' ? isNull(evidence.deletedAt) : gt(evidence.deletedAt, viewer.now - keptFor),
      sql`exists (select 1 from prevention_entries e where e.id = ${evidence.entryId} and ${visibleEntries(viewer, 'e')})`,
    )
    const changed = await tx
      .update(evidence)
      .set({ deletedAt: to === 'removed' ? viewer.now : null })
      .where(mine)
      .returning({ id: evidence.id })
    if (changed.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: to,
      objectKind: 'evidence',
      objectId: evidenceId,
    })
    return { done: evidenceId }
  })
}
