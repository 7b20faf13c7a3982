import { createHmac } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { signInTries, wrongGuesses } from '@/db/schema'
import { transact } from '@/db/transact'
import { secret } from '@/lib/config'
import { count } from '@/lib/time/say'
import type { Problem } from './outcome'

/** PRODUCT.md, "Guessing passwords"; the first wait is ours. What is a day old is forgotten. */
const rules = { free: 5, firstWait: 15_000, longestWait: 15 * 60_000, anHour: 100, forgottenAfter: 86_400_000 }

const hour = 3_600_000

/** How long to wait after this many wrong passwords in a row. */
export const waitAfter = (wrong: number): number =>
  wrong < rules.free ? 0 : Math.min(rules.firstWait * 2 ** (wrong - rules.free), rules.longestWait)

/** An account as guesses know it: a hash of the address that was typed, whether anybody has it or not. */
const accountOf = (address: string) => createHmac('sha256', secret()).update(address).digest('base64url')

/**
 * Takes one try at an account from a place, or says how long to wait. It is counted before the password is looked at,
 * so that tries sent together cannot overtake the count; `forgive` gives it back.
 */
export function takeTry(address: string, place: string, now: number): Promise<Problem | null> {
  const account = accountOf(address)
  return transact(async tx => {
    await tx.delete(signInTries).where(lt(signInTries.hour, Math.floor(now / hour)))
    await tx.delete(wrongGuesses).where(lt(wrongGuesses.lastAt, now - rules.forgottenAfter))
    const guessed = await tx
      .select({ count: wrongGuesses.count, lastAt: wrongGuesses.lastAt })
      .from(wrongGuesses)
      .where(and(eq(wrongGuesses.account, account), eq(wrongGuesses.origin, place)))
    const until = guessed[0] ? guessed[0].lastAt + waitAfter(guessed[0].count) : 0
    if (until > now) return { problem: `Too many wrong passwords for this address. ${tryAgain(until - now)}` }
    const tried = await tx
      .insert(signInTries)
      .values({ origin: place, hour: Math.floor(now / hour), count: 1 })
      .onConflictDoUpdate({
        target: [signInTries.origin, signInTries.hour],
        set: { count: sql`min(${signInTries.count} + 1, ${rules.anHour + 1})` },
      })
      .returning({ count: signInTries.count })
    if ((tried[0]?.count ?? 0) > rules.anHour)
      return { problem: `Too many tries to sign in from where you are. ${tryAgain(hour - (now % hour))}` }
    await tx
      .insert(wrongGuesses)
      .values({ account, origin: place, count: 1, lastAt: now })
      .onConflictDoUpdate({
        target: [wrongGuesses.account, wrongGuesses.origin],
        set: { count: sql`${wrongGuesses.count} + 1`, lastAt: now },
      })
    return null
  })
}

/** The password was right: the account begins anew from this place, and the try does not count against the place. */
export function forgive(address: string, place: string, now: number): Promise<void> {
  return transact(async tx => {
    await tx
      .delete(wrongGuesses)
      .where(and(eq(wrongGuesses.account, accountOf(address)), eq(wrongGuesses.origin, place)))
    await tx
      .update(signInTries)
      .set({ count: sql`max(${signInTries.count} - 1, 0)` })
      .where(and(eq(signInTries.origin, place), eq(signInTries.hour, Math.floor(now / hour))))
  })
}

function tryAgain(wait: number): string {
  const seconds = Math.ceil(wait / 1000)
  return `Try again in ${seconds < 60 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute')}.`
}
