import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { leads, memberships, teams } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { NewTeam } from './input'

const nameTaken = { fields: { name: 'There is a team of that name already.' } }

/** Rolls back what a taken name must not leave behind, the submission's key too. */
class NameTaken extends Error {}

/** Makes a team; gives its id. */
export async function createTeam(viewer: Viewer, { name, key }: NewTeam): Promise<Outcome<string>> {
  if (!mayAdminister(viewer)) return notThere
  try {
    const done = await transact(tx =>
      once(tx, viewer, key, async () => {
        if (await isTaken(tx, name)) throw new NameTaken()
        const id = newId()
        await tx.insert(teams).values({ id, name, createdAt: viewer.now })
        await tell(tx, viewer, 'create-team', id)
        return id
      }),
    )
    return { done }
  } catch (error) {
    if (error instanceof NameTaken) return nameTaken
    throw error
  }
}

export function renameTeam(viewer: Viewer, teamId: string, name: string): Promise<Outcome<true>> {
  return withTeam(viewer, teamId, async tx => {
    if (await isTaken(tx, name, teamId)) return nameTaken
    await tx.update(teams).set({ name }).where(eq(teams.id, teamId))
    await tell(tx, viewer, 'rename-team', teamId)
    return { done: true }
  })
}

/** Closes a team today: its memberships and its lead's time end with it, and its history stays. */
export function closeTeam(viewer: Viewer, teamId: string): Promise<Outcome<true>> {
  return withTeam(viewer, teamId, async tx => {
    await tx.update(teams).set({ closedOn: viewer.today }).where(eq(teams.id, teamId))
    for (const table of [memberships, leads])
      await tx
        .update(table)
        .set({ endsOn: sql`max(${table.startsOn}, ${viewer.today})` })
        .where(and(eq(table.teamId, teamId), or(isNull(table.endsOn), sql`${table.endsOn} > ${viewer.today}`)))
    await tell(tx, viewer, 'close-team', teamId)
    return { done: true }
  })
}

export function reopenTeam(viewer: Viewer, teamId: string): Promise<Outcome<true>> {
  return withTeam(viewer, teamId, async tx => {
    await tx.update(teams).set({ closedOn: null }).where(eq(teams.id, teamId))
    await tell(tx, viewer, 'reopen-team', teamId)
    return { done: true }
  })
}

function withTeam(viewer: Viewer, teamId: string, work: (tx: Db) => Promise<Outcome<true>>): Promise<Outcome<true>> {
  if (!mayAdminister(viewer)) return Promise.resolve(notThere)
  return transact(async tx => {
    const rows = await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId))
    return rows[0] ? work(tx) : notThere
  })
}

async function isTaken(tx: Db, name: string, except = ''): Promise<boolean> {
  const rows = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(sql`lower(${teams.name}) = lower(${name})`, ne(teams.id, except)))
  return rows.length > 0
}

const tell = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'team', objectId })
