import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { handOvers, oneOnOnes, people } from '@/db/schema'
import { transact } from '@/db/transact'
import { tiesOf } from '@/lib/access/lines'
import { mayHandOver } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import type { handOverInput, sawHandOversInput } from './input'
import { asMeeting, tell } from './meeting'
import { isAnythingOpen, managerTodayOf, toldOf } from './queries/hand-overs'

type Input = z.output<typeof handOverInput>

/**
 * Hands one one-on-one of a former manager over to the manager of today, or takes that back: a deliberate act of the
 * former manager or the report (ACCESS.md, Writing). One that was never held goes only while something is open in it.
 */
export const handOver = (viewer: Viewer, { oneOnOneId, undo }: Input): Promise<Outcome<string>> =>
  transact(tx => (undo ? takeBack(tx, viewer, oneOnOneId) : give(tx, viewer, oneOnOneId)))

async function give(tx: Db, viewer: Viewer, id: string): Promise<Outcome<string>> {
  const ties = await tiesOf(tx, viewer)
  const rows = await tx
    .select({
      ...asMeeting(viewer),
      reportName: people.name,
      toId: managerTodayOf(viewer),
      isOpen: sql<0 | 1>`${isAnythingOpen()}`,
    })
    .from(oneOnOnes)
    .innerJoin(people, eq(people.id, oneOnOnes.reportId))
    .where(eq(oneOnOnes.id, id))
  const found = rows[0]
  if (!found) return notThere
  const meeting = { ...found.row, isHeld: found.row.heldAt !== null, handedTo: found.handedTo }
  if (!mayHandOver(viewer, ties, meeting, found.line === 1)) return notThere
  const { toId, reportName } = found
  if (!toId) return { problem: `${reportName} has no manager today, so there is nobody to hand it over to.` }
  if (!meeting.isHeld && !found.isOpen)
    return { problem: 'It was never held and nothing in it is open, so there is nothing to hand over.' }
  // Sent again there is nothing left to do: who handed it first has done so.
  if (meeting.handedTo === toId) return { done: id }
  const row = { toId, handedBy: viewer.personId, createdAt: viewer.now, seenAt: null }
  await tx
    .insert(handOvers)
    .values({ oneOnOneId: id, ...row })
    .onConflictDoUpdate({ target: handOvers.oneOnOneId, set: row })
  await tell(tx, viewer, 'hand over one-on-one', 'one-on-one', id)
  return { done: id }
}

/** Whoever handed it over takes that back. */
async function takeBack(tx: Db, viewer: Viewer, id: string): Promise<Outcome<string>> {
  const mine = and(eq(handOvers.oneOnOneId, id), eq(handOvers.handedBy, viewer.personId))
  const gone = await tx.delete(handOvers).where(mine).returning({ id: handOvers.oneOnOneId })
  if (gone.length === 0) return notThere
  await tell(tx, viewer, 'take back hand-over', 'one-on-one', id)
  return { done: id }
}

/** The other of the two, who is told of hand-overs, has seen those of one former manager; or not yet, after all. */
export async function sawHandOvers(
  viewer: Viewer,
  { reportId, managerId, undo }: z.output<typeof sawHandOversInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const seen = await tx
      .update(handOvers)
      .set({ seenAt: undo ? null : viewer.now })
      .where(sql`${handOvers.oneOnOneId} in (select m.id from one_on_ones m where m.report_id = ${reportId}
        and m.manager_id = ${managerId} and ${toldOf(viewer, 'm')})`)
      .returning({ id: handOvers.oneOnOneId })
    if (seen.length === 0) return notThere
    await tell(tx, viewer, undo ? 'take back seen hand-over' : 'see hand-over', 'person', reportId)
    return { done: reportId }
  })
}
