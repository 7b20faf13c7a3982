import { and, eq, isNull } from 'drizzle-orm'
import { people } from '@/db/schema'
import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import { baseUrl } from '@/lib/config'
import { makeLink } from './links'
import type { Outcome } from './outcome'

/**
 * Makes a link with which the person at an address sets a new password, within thirty minutes. Only whoever runs the
 * server makes one, by `npm run reset-password`: no admin becomes a reader that way (ACCESS.md).
 */
export function makeResetLink(address: string, now: number): Promise<Outcome<{ link: string }>> {
  return transact(async tx => {
    const rows = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, address.trim().toLowerCase()), isNull(people.deactivatedAt)))
    const person = rows[0]
    if (!person) return { problem: 'Nobody here has that address. Look it up under Admin, People.' }
    const token = await makeLink(tx, 'reset', person.id, null, now)
    await record(tx, { at: now, actorId: null, act: 'make-reset-link', objectKind: 'person', objectId: person.id })
    return { done: { link: `${baseUrl()}/reset/${token}` } }
  })
}
