import { and, eq, isNull, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import { tiesOf } from '@/lib/access/lines'
import { mayHold, mayPlan } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once, resultOf } from '@/lib/once'
import { instantAt } from '@/lib/time/zone'
import type { actInput, moveInput, planInput } from './input'
import { meetingFor, tell } from './meeting'
import { managerOf } from './queries/pair'

/** Plans a one-on-one of a line in force, or records one already held, which only the manager does (ACCESS.md, Writing). */
export async function plan(viewer: Viewer, input: z.output<typeof planInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const managerId = await managerOf(tx, viewer, input.reportId)
    const ties = await tiesOf(tx, viewer)
    const pair = { managerId: managerId ?? '', reportId: input.reportId }
    if (!mayPlan(viewer, ties, pair, managerId !== undefined)) return notThere
    const isManager = mayHold(viewer, ties, { ...pair, isHeld: false })
    if (input.held && !isManager) return { fields: { held: 'Only the manager records one that was held.' } }
    const { organisation, now, personId } = viewer
    const startsAt = instantAt(organisation.timeZone, input.day, input.time)
    const wrong = input.held ? aheadOf(startsAt, now) : pastDay(input.day, viewer, isManager)
    if (wrong) return { fields: wrong }
    if (!(await resultOf(tx, viewer, input.key)) && (await isTaken(tx, pair, startsAt))) return { fields: taken }
    const row = { ...pair, startsAt, minutes: input.minutes, timeZone: organisation.timeZone, onDay: input.day }
    const heldAt = input.held ? Math.min(now, startsAt + input.minutes * 60_000) : null
    const id = await once(tx, viewer, input.key, async () => {
      const made = newId()
      await tx.insert(oneOnOnes).values({ ...row, id: made, plannedBy: personId, createdAt: now, heldAt })
      await tell(tx, viewer, input.held ? 'record one-on-one' : 'plan one-on-one', 'one-on-one', made)
      return made
    })
    return { done: id }
  })
}

/** Moves one that was neither held nor cancelled to another day or time. */
export async function move(viewer: Viewer, input: z.output<typeof moveInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    if (meeting.isHeld) return { problem: 'It was held. Take that back first, then move it.' }
    const wrong = meeting.managerId === viewer.personId ? null : pastDay(input.day, viewer, false)
    if (wrong) return { fields: wrong }
    const startsAt = instantAt(meeting.timeZone, input.day, input.time)
    if (await isTaken(tx, meeting, startsAt, meeting.id)) return { fields: taken }
    await tx
      .update(oneOnOnes)
      .set({ startsAt, onDay: input.day, minutes: input.minutes })
      .where(eq(oneOnOnes.id, meeting.id))
    await tell(tx, viewer, 'move one-on-one', 'one-on-one', meeting.id)
    return { done: meeting.id }
  })
}

/** Cancels one that was not held, or takes that back. It is never deleted: it may hold another's words. */
export async function cancel(viewer: Viewer, input: z.output<typeof actInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    if (meeting.isHeld) return { problem: 'It was held, so it is not cancelled. Take that back first.' }
    const cancelledAt = input.undo ? null : viewer.now
    await tx.update(oneOnOnes).set({ cancelledAt }).where(eq(oneOnOnes.id, meeting.id))
    await tell(tx, viewer, input.undo ? 'plan one-on-one again' : 'cancel one-on-one', 'one-on-one', meeting.id)
    return { done: meeting.id }
  })
}

const taken = { time: 'The two of you already have one at that time.' }

async function isTaken(tx: Db, pair: { managerId: string; reportId: string }, startsAt: number, except = '') {
  const found = await tx
    .select({ id: oneOnOnes.id })
    .from(oneOnOnes)
    .where(
      and(
        eq(oneOnOnes.reportId, pair.reportId),
        eq(oneOnOnes.managerId, pair.managerId),
        eq(oneOnOnes.startsAt, startsAt),
        isNull(oneOnOnes.cancelledAt),
        ne(oneOnOnes.id, except),
      ),
    )
  return found.length > 0
}

const aheadOf = (startsAt: number, now: number) =>
  startsAt > now ? { day: 'That lies ahead, so it cannot have been held yet.' } : null

function pastDay(day: string, viewer: Viewer, isManager: boolean) {
  if (day >= viewer.today) return null
  return { day: `That day is past.${isManager ? ' If it was held then, tick the box below.' : ''}` }
}
