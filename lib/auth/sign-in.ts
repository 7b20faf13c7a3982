import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import type { Problem } from './outcome'
import { passwordMatches } from './password'
import { openSessionRow } from './sessions'
import { verifyPassword } from './verify-password'
import type { Visitor } from './visitor'

/** Signs a visitor in by address and password: a new session each time. Both the page and next-auth come through here. */
export async function signInWithPassword(
  typed: { email: string; password: string },
  visitor: Visitor,
  now: number,
  matches = passwordMatches,
): Promise<{ sessionId: string } | Problem> {
  const who = await verifyPassword(typed, visitor.place, now, matches)
  if (!('personId' in who)) return who
  const sessionId = await transact(async tx => {
    await record(tx, { at: now, actorId: who.personId, act: 'sign-in', objectKind: 'person', objectId: who.personId })
    return openSessionRow(tx, who.personId, visitor, now)
  })
  return { sessionId }
}
