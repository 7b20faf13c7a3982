import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { followUps, preventionEntries } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { mayFollowUp, visibleEntries } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { followUpInput } from './input'
import { readableEntry } from './open-entry'

/** Says what the later check found: the manager. A next date, when it is to be looked at once more. */
export async function followUpOn(viewer: Viewer, input: z.output<typeof followUpInput>): Promise<Outcome<string>> {
  if (input.onDay > viewer.today) return { fields: { onDay: 'That day has not come yet.' } }
  if (input.nextOn && input.nextOn <= input.onDay) return { fields: { nextOn: 'The next check comes after this one.' } }
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, input.entryId)
    if (!entry || !mayFollowUp(viewer, entry.ties, entry.facts)) return notThere
    const done = await once(tx, viewer, input.key, async () => {
      const id = newId()
      const { entryId, outcome, onDay } = input
      await tx.insert(followUps).values({
        id,
        entryId,
        authorId: viewer.personId,
        outcome,
        text: input.text || null,
        onDay,
        createdAt: viewer.now,
      })
      if (input.nextOn)
        await tx.update(preventionEntries).set({ followUpOn: input.nextOn }).where(eq(preventionEntries.id, entryId))
      await record(tx, {
        at: viewer.now,
        actorId: viewer.personId,
        act: 'followed up',
        objectKind: 'entry',
        objectId: entryId,
      })
      return id
    })
    return { done }
  })
}

/** Removes own follow-up, or puts it back. */
export async function changeFollowUp(
  viewer: Viewer,
  followUpId: string,
  to: 'removed' | 'put back',
): Promise<Outcome<string>> {
  return transact(async tx => {
    const mine = and(
      eq(followUps.id, followUpId),
      eq(followUps.authorId, viewer.personId),
      to === 'removed' ? isNull(followUps.deletedAt) : gt(followUps.deletedAt, viewer.now - keptFor),
      sql`exists (select 1 from prevention_entries e where e.id = ${followUps.entryId} and ${visibleEntries(viewer, 'e')})`,
    )
    const changed = await tx
      .update(followUps)
      .set({ deletedAt: to === 'removed' ? viewer.now : null })
      .where(mine)
      .returning({ id: followUps.id })
    if (changed.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: to,
      objectKind: 'follow-up',
      objectId: followUpId,
    })
    return { done: followUpId }
  })
}
