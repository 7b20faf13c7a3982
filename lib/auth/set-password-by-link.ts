import { eq } from 'drizzle-orm'
import { passwords } from '@/db/schema'
import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import { type LinkKind, personOfLink, spendLink } from './links'
import type { Problem } from './outcome'
import { hashPassword } from './password'
import { whyRefused } from './password-rules'
import { openSessionRow } from './sessions'
import { setPassword } from './set-password'
import type { Visitor } from './visitor'

/** The one answer for a link that was used, withdrawn, is too old, or was never made. */
export const linkIsOver: Problem = {
  problem: 'This link no longer works. It may have been used already, or be too old. Ask for a new one.',
}

/**
 * Sets the password of the person whom a one-time link is for, and signs them in. Two at once give one success
 * (QUALITY.md S12). An invitation never opens an account that has a password; a reset ends every session there was.
 */
export async function setPasswordByLink(
  kind: LinkKind,
  sent: { token: string; password: string },
  visitor: Visitor,
  now: number,
): Promise<{ sessionId: string } | Problem> {
  const person = await personOfLink(kind, sent.token, now)
  if (!person) return linkIsOver
  const refused = whyRefused(sent.password, [person.name, person.email])
  if (refused) return { fields: { password: refused } }
  const hash = await hashPassword(sent.password)
  return transact(async tx => {
    const known = await tx
      .select({ personId: passwords.personId })
      .from(passwords)
      .where(eq(passwords.personId, person.personId))
    if (kind === 'invitation' && known.length > 0) return linkIsOver
    if (!(await spendLink(tx, kind, sent.token, now))) return linkIsOver
    await setPassword(tx, person.personId, hash, now)
    await record(tx, {
      at: now,
      actorId: person.personId,
      act: kind === 'invitation' ? 'accept-invitation' : 'reset-password',
      objectKind: 'person',
      objectId: person.personId,
    })
    return { sessionId: await openSessionRow(tx, person.personId, visitor, now) }
  })
}
