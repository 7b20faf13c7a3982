import { and, eq, gt, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { packets, people } from '@/db/schema'
import { transact } from '@/db/transact'
import { keptFor } from '@/lib/access/deleting'
import { tiesOf } from '@/lib/access/lines'
import { mayMakePacket } from '@/lib/access/packets'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import type { newPacketInput } from './input'
import { periodNamed } from './period'

/** Makes a packet about a person for a period, once for each key; gives its id. */
export function makePacket(viewer: Viewer, input: z.output<typeof newPacketInput>): Promise<Outcome<{ id: string }>> {
  const { personId, choice, startsOn, endsOn } = input
  const period =
    choice === 'free' ? { startsOn, endsOn } : periodNamed(choice, viewer.today, viewer.organisation.fiscalYearStartsIn)
  return transact(async tx => {
    const subject = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId))
    if (!subject[0] || !mayMakePacket(viewer, await tiesOf(tx, viewer), personId)) return notThere
    const id = await once(tx, viewer, input.key, async () => {
      const made = { id: newId(), authorId: viewer.personId, subjectId: personId, ...period }
      await tx.insert(packets).values({ ...made, createdAt: viewer.now, changedAt: viewer.now })
      await told(tx, viewer, 'make packet', made.id)
      return made.id
    })
    return { done: { id } }
  })
}

/** Puts a packet of one's own away, softly. */
export const deletePacket = (viewer: Viewer, { packetId }: { packetId: string }) => putAway(viewer, packetId, true)

/** Takes a packet back that was put away, within 30 days. */
export const restorePacket = (viewer: Viewer, { packetId }: { packetId: string }) => putAway(viewer, packetId, false)

function putAway(viewer: Viewer, packetId: string, away: boolean): Promise<Outcome<{ id: string }>> {
  return transact(async tx => {
    const changed = await tx
      .update(packets)
      .set({ deletedAt: away ? viewer.now : null })
      .where(
        and(
          eq(packets.id, packetId),
          eq(packets.authorId, viewer.personId),
          away ? isNull(packets.deletedAt) : gt(packets.deletedAt, viewer.now - keptFor),
        ),
      )
      .returning({ id: packets.id })
    if (!changed[0]) return notThere
    await told(tx, viewer, away ? 'delete packet' : 'restore packet', packetId)
    return { done: { id: packetId } }
  })
}

/** The audit row of what was done to a packet. */
export const told = (tx: Db, viewer: Viewer, act: string, packetId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'packet', objectId: packetId })
