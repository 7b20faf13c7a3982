import type { z } from 'zod'
import { people, settings, tags } from '@/db/schema'
import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import type { foundingInput } from '@/lib/auth/input'
import type { Problem } from '@/lib/auth/outcome'
import { hashPassword } from '@/lib/auth/password'
import { whyRefused } from '@/lib/auth/password-rules'
import { openSessionRow } from '@/lib/auth/sessions'
import { setPassword } from '@/lib/auth/set-password'
import type { Visitor } from '@/lib/auth/visitor'
import { newId } from '@/lib/ids'
import { addFirstSet } from '@/lib/question-bank/first-set'
import { firstQuestion, firstTags } from './first-set'
import { isFounded } from './founded'

/** Somebody else was first; told to whoever comes second, a moment or a year later. */
export const alreadyFounded = 'already founded'

/**
 * The first visit (PRODUCT.md, "Setting up a team"): the organisation, its first tags, its first admin and that admin's
 * session, all or nothing. Of two at the same moment one founds it and the other is told so.
 */
export async function foundOrganisation(
  sent: z.output<typeof foundingInput>,
  visitor: Visitor,
  now: number,
): Promise<{ sessionId: string } | Problem | typeof alreadyFounded> {
  const refused = whyRefused(sent.password, [sent.name, sent.email, sent.organisation])
  if (refused) return { fields: { password: refused } }
  if (await isFounded()) return alreadyFounded
  const hash = await hashPassword(sent.password)
  return transact(async tx => {
    if (await isFounded(tx)) return alreadyFounded
    await tx.insert(settings).values({
      id: 1,
      organisation: sent.organisation,
      timeZone: sent.timeZone,
      question: firstQuestion,
      createdAt: now,
    })
    await tx.insert(tags).values(firstTags.map(tag => ({ id: newId(), ...tag })))
    await addFirstSet(tx, now)
    const personId = newId()
    await tx.insert(people).values({ id: personId, name: sent.name, email: sent.email, isAdmin: true, createdAt: now })
    await setPassword(tx, personId, hash, now)
    const of = { at: now, actorId: personId }
    await record(tx, { ...of, act: 'found-organisation', objectKind: 'organisation', objectId: null })
    await record(tx, { ...of, act: 'add-person', objectKind: 'person', objectId: personId })
    return { sessionId: await openSessionRow(tx, personId, visitor, now) }
  })
}
