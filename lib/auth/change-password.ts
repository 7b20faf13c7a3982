import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { passwords, people } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { forgive, takeTry } from './guesses'
import { withdrawLinks } from './links'
import { notThere, type Outcome } from './outcome'
import { dummyHash, hashPassword, passwordMatches } from './password'
import { whyRefused } from './password-rules'
import { setPassword } from './set-password'

/**
 * Changes the viewer's password, for whoever knows the present one: an open laptop is not enough. Guesses at it are
 * slowed like those at signing in. Every other session of theirs ends.
 */
export async function changeOwnPassword(
  viewer: Viewer,
  sent: { presentPassword: string; newPassword: string },
  place: string,
): Promise<Outcome<true>> {
  const rows = await db()
    .select({ email: people.email, name: people.name, hash: passwords.hash })
    .from(people)
    .leftJoin(passwords, eq(passwords.personId, people.id))
    .where(eq(people.id, viewer.personId))
  const person = rows[0]
  if (!person) return notThere
  const refused = whyRefused(sent.newPassword, [person.name, person.email, viewer.organisation.organisation])
  if (refused) return { fields: { newPassword: refused } }
  const account = person.email ?? viewer.personId
  const waiting = await takeTry(account, place, viewer.now)
  if (waiting) return waiting
  const isRight = await passwordMatches(person.hash ?? dummyHash, sent.presentPassword)
  if (!person.hash || !isRight) return { fields: { presentPassword: 'That is not your present password.' } }
  await forgive(account, place, viewer.now)
  const hash = await hashPassword(sent.newPassword)
  return transact(async tx => {
    await setPassword(tx, viewer.personId, hash, viewer.now, viewer.sessionId)
    await withdrawLinks(tx, viewer.personId, viewer.now)
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'change-password',
      objectKind: 'person',
      objectId: viewer.personId,
    })
    return { done: true }
  })
}
