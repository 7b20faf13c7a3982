import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people, reportingLines } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAddReport, mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { NewPerson, NewReport } from './input'

export const addressTaken = { fields: { email: 'Somebody here has this address already.' } }

/** An admin writes somebody down; gives their id. */
export async function addPerson(viewer: Viewer, input: NewPerson): Promise<Outcome<string>> {
  if (!mayAdminister(viewer)) return notThere
  return make(viewer, input, (tx, id) => writePerson(tx, viewer, id, input))
}

/** Somebody new becomes the viewer's report, as person and line in one; never somebody who is here already (ACCESS.md, Writing). */
export async function addReport(viewer: Viewer, input: NewReport): Promise<Outcome<string>> {
  if (!mayAddReport(viewer)) return notThere
  return make(viewer, input, async (tx, id) => {
    await writePerson(tx, viewer, id, { ...input, isAdmin: false })
    const lineId = newId()
    await tx.insert(reportingLines).values({
      id: lineId,
      reportId: id,
      managerId: viewer.personId,
      startsOn: viewer.today,
      createdAt: viewer.now,
    })
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'open-line',
      objectKind: 'line',
      objectId: lineId,
    })
  })
}

/** Rolls back what a taken address must not leave behind, the submission's key too. */
class AddressTaken extends Error {}

async function make(
  viewer: Viewer,
  input: NewReport,
  write: (tx: Db, id: string) => Promise<void>,
): Promise<Outcome<string>> {
  try {
    const done = await transact(tx =>
      once(tx, viewer, input.key, async () => {
        if (await isTaken(tx, input.email)) throw new AddressTaken()
        const id = newId()
        await write(tx, id)
        return id
      }),
    )
    return { done }
  } catch (error) {
    if (error instanceof AddressTaken) return addressTaken
    throw error
  }
}

async function writePerson(
  tx: Db,
  viewer: Viewer,
  id: string,
  { name, email, jobTitle, pronouns, isAdmin }: NewPerson,
) {
  await tx.insert(people).values({ id, name, email, jobTitle, pronouns, isAdmin, createdAt: viewer.now })
  const told = { at: viewer.now, actorId: viewer.personId, objectKind: 'person', objectId: id }
  await record(tx, { ...told, act: 'add-person' })
  if (isAdmin) await record(tx, { ...told, act: 'give-admin-role' })
}

/** Whether an address belongs to somebody else. */
export async function isTaken(tx: Db, email: string | undefined, except = ''): Promise<boolean> {
  if (!email) return false
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.email, email), ne(people.id, except)))
  return rows.length > 0
}
