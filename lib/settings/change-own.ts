import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { people } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import type { Outcome } from '@/lib/auth/outcome'
import type { displayInput, profileInput } from './input'

/** Changes the viewer's own name, pronouns and zone; their address and job title are an admin's to change. */
export const changeOwnProfile = (viewer: Viewer, sent: z.output<typeof profileInput>) =>
  changeOwn(viewer, 'change-profile', {
    name: sent.name,
    pronouns: sent.pronouns ?? null,
    timeZone: sent.timeZone ?? null,
  })

/** Changes how the app looks to the viewer, and whether single keys act (WCAG 2.1.4). */
export const changeOwnDisplay = (viewer: Viewer, sent: z.output<typeof displayInput>) =>
  changeOwn(viewer, 'change-display', { theme: sent.theme ?? null, singleKeys: sent.singleKeys })

function changeOwn(viewer: Viewer, act: string, changes: Partial<typeof people.$inferInsert>): Promise<Outcome<true>> {
  return transact(async tx => {
    await tx.update(people).set(changes).where(eq(people.id, viewer.personId))
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act,
      objectKind: 'person',
      objectId: viewer.personId,
    })
    return { done: true }
  })
}
