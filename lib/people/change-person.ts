import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAdminister, mayChangeAddress } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { hasSignedIn } from '@/lib/auth/invitations'
import { withdrawLinks } from '@/lib/auth/links'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { endSessionsOf } from '@/lib/auth/sessions'
import { endFeedOfPerson } from '@/lib/calendar/feed'
import { endSeriesOfPerson } from '@/lib/series/end-with-line'
import { addressTaken, isTaken } from './add-person'
import type { ChangedPerson } from './input'

const addressTheirs = {
  fields: { email: 'They have signed in with their address, so only they change it.' },
}
const lastAdmin = 'Nobody else is an admin, and somebody has to be. Make another person one first.'

/** An admin changes what the directory says of somebody, and whether they are an admin. */
export function changePerson(viewer: Viewer, input: ChangedPerson): Promise<Outcome<true>> {
  return withPerson(viewer, input.personId, async (tx, person) => {
    const email = input.email ?? null
    if (email !== person.email && !mayChangeAddress(viewer, person)) return addressTheirs
    if (await isTaken(tx, input.email, person.id)) return addressTaken
    if (person.isAdmin && !input.isAdmin && (await isSoleAdmin(tx, person.id)))
      return { fields: { isAdmin: lastAdmin } }
    const { name, jobTitle = null, pronouns = null, isAdmin } = input
    await tx.update(people).set({ name, email, jobTitle, pronouns, isAdmin }).where(eq(people.id, person.id))
    if (email !== person.email) await withdrawLinks(tx, person.id, viewer.now)
    await tell(tx, viewer, 'change-person', person.id)
    if (isAdmin !== person.isAdmin) await tell(tx, viewer, isAdmin ? 'give-admin-role' : 'take-admin-role', person.id)
    return { done: true }
  })
}

/** Out of every session at once, and out of the lists; lines stay, for the hand-over, series end (PRODUCT.md, "Setting up a team"). */
export function deactivatePerson(viewer: Viewer, personId: string): Promise<Outcome<true>> {
  return withPerson(viewer, personId, async (tx, person) => {
    if (person.isAdmin && (await isSoleAdmin(tx, person.id))) return { problem: lastAdmin }
    await tx.update(people).set({ deactivatedAt: viewer.now }).where(eq(people.id, person.id))
    await endSessionsOf(tx, person.id)
    await withdrawLinks(tx, person.id, viewer.now)
    await endFeedOfPerson(tx, viewer, person.id)
    await endSeriesOfPerson(tx, viewer, person.id)
    await tell(tx, viewer, 'deactivate-person', person.id)
    return { done: true }
  })
}

export function reactivatePerson(viewer: Viewer, personId: string): Promise<Outcome<true>> {
  return withPerson(viewer, personId, async (tx, person) => {
    await tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, person.id))
    await tell(tx, viewer, 'reactivate-person', person.id)
    return { done: true }
  })
}

interface Person {
  id: string
  email: string | null
  isAdmin: boolean
  hasSignedIn: boolean
}

function withPerson(
  viewer: Viewer,
  personId: string,
  work: (tx: Db, person: Person) => Promise<Outcome<true>>,
): Promise<Outcome<true>> {
  if (!mayAdminister(viewer)) return Promise.resolve(notThere)
  return transact(async tx => {
    const rows = await tx
      .select({
        id: people.id,
        email: people.email,
        isAdmin: people.isAdmin,
        hasSignedIn: hasSignedIn.mapWith(Boolean),
      })
      .from(people)
      .where(eq(people.id, personId))
    return rows[0] ? work(tx, rows[0]) : notThere
  })
}

const tell = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'person', objectId })

/** Whether no other active person is an admin. */
async function isSoleAdmin(tx: Db, personId: string): Promise<boolean> {
  const others = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.isAdmin, true), isNull(people.deactivatedAt), ne(people.id, personId)))
    .limit(1)
  return others.length === 0
}
