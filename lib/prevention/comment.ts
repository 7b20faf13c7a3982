import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { managerComments } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayComment } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import type { commentInput } from './input'
import { readableEntry } from './open-entry'

/** The manager's own words beside the reporter's, never merged with them; emptied, they are gone. */
export async function commentOn(viewer: Viewer, input: z.output<typeof commentInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, input.entryId)
    if (!entry || !mayComment(viewer, entry.ties, entry.facts)) return notThere
    const said = { text: input.text, savedAt: viewer.now }
    if (input.text)
      await tx
        .insert(managerComments)
        .values({ id: newId(), entryId: entry.id, authorId: viewer.personId, ...said })
        .onConflictDoUpdate({ target: [managerComments.entryId, managerComments.authorId], set: said })
    else
      await tx
        .delete(managerComments)
        .where(and(eq(managerComments.entryId, entry.id), eq(managerComments.authorId, viewer.personId)))
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'commented',
      objectKind: 'entry',
      objectId: entry.id,
    })
    return { done: entry.id }
  })
}
