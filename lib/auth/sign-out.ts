import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import { endSession, endSessionsOf, viewerOfSession } from './sessions'

/** Ends the session that a cookie names, or with `everywhere` all of its person's. One that is over stays over. */
export async function signOut(sessionId: string | null, everywhere: boolean, now: number): Promise<void> {
  const viewer = sessionId ? await viewerOfSession(sessionId, now) : null
  if (!viewer) return
  await transact(async tx => {
    if (everywhere) await endSessionsOf(tx, viewer.personId)
    else await endSession(tx, viewer.sessionId)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      act: everywhere ? 'sign-out-everywhere' : 'sign-out',
      objectKind: 'person',
      objectId: viewer.personId,
    })
  })
}
