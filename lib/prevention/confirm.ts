import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { confirmations, entryRequests } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayConfirm } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import type { confirmationInput } from './input'
import { answerableEntry } from './open-entry'

/**
 * Agrees, agrees in part or doubts: who reads the entry and is neither its author nor a subject, or who was asked. Said
 * again, it replaces what the same person said before. It answers what they were asked.
 */
export async function confirmTheEntry(
  viewer: Viewer,
  input: z.output<typeof confirmationInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const entry = await answerableEntry(tx, viewer, input.entryId)
    if (!entry || !mayConfirm(viewer, entry.ties, entry.facts, entry.wasAsked)) return notThere
    const said = { verdict: input.verdict, comment: input.comment || null, createdAt: viewer.now }
    await tx
      .insert(confirmations)
      .values({ id: newId(), entryId: entry.id, personId: viewer.personId, ...said })
      .onConflictDoUpdate({ target: [confirmations.entryId, confirmations.personId], set: said })
    const open = and(
      eq(entryRequests.entryId, entry.id),
      eq(entryRequests.askedId, viewer.personId),
      isNull(entryRequests.answeredAt),
      isNull(entryRequests.withdrawnAt),
    )
    await tx.update(entryRequests).set({ answeredAt: viewer.now }).where(open)
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'confirmed',
      objectKind: 'entry',
      objectId: entry.id,
    })
    return { done: entry.id }
  })
}
