import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { passwords, people } from '@/db/schema'
import { mayInvite } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { baseUrl } from '@/lib/config'
import { makeLink } from './links'
import { notThere, type Outcome } from './outcome'

/** Whether somebody has ever signed in: whoever has a password. Links of admins are for the others alone (ACCESS.md). */
export const hasSignedIn = sql<number>`exists (select 1 from ${passwords} where ${passwords.personId} = ${people.id})`

/**
 * Invites somebody who never signed in, within the caller's transaction. The link is given this once and lasts seven
 * days; earlier ones stop working.
 */
export async function makeInvitation(tx: Db, viewer: Viewer, personId: string): Promise<Outcome<{ link: string }>> {
  const rows = await tx
    .select({ email: people.email, hasSignedIn: hasSignedIn.mapWith(Boolean) })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.deactivatedAt)))
  const person = rows[0]
  if (!person || !viewer.isAdmin) return notThere
  if (!mayInvite(viewer, person)) return { problem: 'They have signed in before, so they need no invitation.' }
  if (!person.email) return { problem: 'Write down their e-mail address first; they sign in with it.' }
  const token = await makeLink(tx, 'invitation', personId, viewer.personId, viewer.now)
  await record(tx, {
    at: viewer.now,
    actorId: viewer.personId,
    act: 'invite',
    objectKind: 'person',
    objectId: personId,
  })
  return { done: { link: `${baseUrl()}/invitation/${token}` } }
}
