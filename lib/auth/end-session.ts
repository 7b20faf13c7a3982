import { and, eq } from 'drizzle-orm'
import { sessions } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from './outcome'

/** Ends one of the viewer's own sessions; somebody else's is not there. */
export function endOwnSession(viewer: Viewer, sessionId: string): Promise<Outcome<true>> {
  return transact(async tx => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.personId, viewer.personId)))
      .returning({ id: sessions.id })
    if (ended.length === 0) return notThere
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'end-session',
      objectKind: 'session',
      objectId: sessionId,
    })
    return { done: true }
  })
}
