import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { passwords, people } from '@/db/schema'
import { forgive, takeTry } from './guesses'
import type { Problem } from './outcome'
import { dummyHash, passwordMatches } from './password'

/** Told for an unknown address, a person without a password, one who left, and a wrong password. */
export const doNotMatch: Problem = { problem: 'That address and password do not go together.' }

/**
 * Who has this address and this password. One argon2 verification either way, so that neither the answer nor its time
 * tells whether an address is known (QUALITY.md S5, S11). `place` is where the try came from.
 */
export async function verifyPassword(
  typed: { email: string; password: string },
  place: string,
  now: number,
  matches = passwordMatches,
): Promise<{ personId: string } | Problem> {
  const waiting = await takeTry(typed.email, place, now)
  if (waiting) return waiting
  const rows = await db()
    .select({ personId: people.id, hash: passwords.hash })
    .from(people)
    .innerJoin(passwords, eq(passwords.personId, people.id))
    .where(and(eq(people.email, typed.email), isNull(people.deactivatedAt)))
  const found = rows[0]
  const isRight = await matches(found?.hash ?? dummyHash, typed.password)
  if (!found || !isRight) return doNotMatch
  await forgive(typed.email, place, now)
  return { personId: found.personId }
}
