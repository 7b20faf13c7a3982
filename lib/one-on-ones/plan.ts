import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import { tiesOf } from '@/lib/access/lines'
import { mayHold, mayPlan } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome, type Problem } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once, resultOf } from '@/lib/once'
import { begin, type NewSeries, whyNotBegin } from '@/lib/series/begin'
import { keepAhead, plannedByHand } from '@/lib/series/keep-ahead'
import { isTaken, taken } from '@/lib/series/taken'
import { type Day, dayIn } from '@/lib/time/day'
import { instantAt } from '@/lib/time/zone'
import type { actInput, moveInput, planInput } from './input'
import { type Meeting, meetingFor, tell } from './meeting'
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
    const { day, time, minutes, timeZone = viewer.organisation.timeZone } = input
    const startsAt = instantAt(timeZone, day, time)
    const wrong = input.held ? aheadOf(startsAt, viewer.now) : pastDay(day, timeZone, viewer, isManager)
    if (wrong) return { fields: wrong }
    const cadence = input.held || input.repeats === 'once' ? undefined : input.repeats
    const one = { ...pair, startsAt, minutes, timeZone, onDay: dayIn(timeZone, startsAt) }
    const series = cadence ? { ...pair, cadence, startsOn: day, time, minutes, timeZone } : null
    const problem = (await resultOf(tx, viewer, input.key)) ? null : await whyNot(tx, one, series)
    if (problem) return problem
    const id = await once(tx, viewer, input.key, () =>
      series ? begin(tx, viewer, series) : make(tx, viewer, one, input.held),
    )
    return { done: id }
  })
}

type Planned = Pick<
  typeof oneOnOnes.$inferInsert,
  'managerId' | 'reportId' | 'startsAt' | 'minutes' | 'timeZone' | 'onDay'
>

/** Why it cannot be planned so; null when it can. A series takes up the one that the two had planned for its first time. */
async function whyNot(tx: Db, one: Planned, series: NewSeries | null): Promise<Problem | null> {
  const problem = series && (await whyNotBegin(tx, series))
  if (problem) return problem
  const ids = series ? [(await plannedByHand(tx, one, one.startsAt)) ?? ''] : []
  return (await isTaken(tx, one, one, { ids })) ? { fields: taken } : null
}

async function make(tx: Db, viewer: Viewer, one: Planned, isHeld: boolean): Promise<string> {
  const { now, personId } = viewer
  const id = newId()
  const heldAt = isHeld ? heldOf(now, one) : null
  await tx.insert(oneOnOnes).values({ ...one, id, plannedBy: personId, createdAt: now, heldAt })
  await tell(tx, viewer, isHeld ? 'record one-on-one' : 'plan one-on-one', 'one-on-one', id)
  return id
}

/** Moves one that was neither held nor cancelled to another day or time. */
export async function move(viewer: Viewer, input: z.output<typeof moveInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    return meeting ? moveTo(tx, viewer, meeting, input) : notThere
  })
}

type When = Omit<z.output<typeof moveInput>, 'oneOnOneId'>

/** The same inside a transaction, of a one-on-one that the viewer may write in. A date of a series stays that date. */
export async function moveTo(tx: Db, viewer: Viewer, meeting: Meeting, to: When): Promise<Outcome<string>> {
  if (meeting.isHeld) return { problem: 'It was held. Take that back first, then move it.' }
  const isManager = meeting.managerId === viewer.personId
  if (to.held && !isManager) return { fields: { held: 'Only the manager records one that was held.' } }
  const startsAt = instantAt(meeting.timeZone, to.day, to.time)
  const wrong = to.held
    ? aheadOf(startsAt, viewer.now)
    : stoodOn(meeting, to)
      ? null
      : pastDay(to.day, meeting.timeZone, viewer, isManager)
  if (wrong) return { fields: wrong }
  const { minutes } = to
  if (await isTaken(tx, meeting, { startsAt, minutes }, { ids: [meeting.id] })) return { fields: taken }
  const onDay = dayIn(meeting.timeZone, startsAt)
  const heldAt = to.held ? heldOf(viewer.now, { startsAt, minutes }) : null
  const held = heldAt === null ? {} : { heldAt, cancelledAt: null, skipReason: null }
  await tx
    .update(oneOnOnes)
    .set({ startsAt, onDay, minutes, ...held })
    .where(eq(oneOnOnes.id, meeting.id))
  await tell(tx, viewer, 'move one-on-one', 'one-on-one', meeting.id)
  if (to.held) await tell(tx, viewer, 'hold one-on-one', 'one-on-one', meeting.id)
  if (meeting.seriesId) await keepAhead(tx, meeting.seriesId, viewer)
  return { done: meeting.id }
}

/** Cancels one that was not held, or takes that back. It is never deleted: it may hold another's words. */
export async function cancel(viewer: Viewer, input: z.output<typeof actInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    if (meeting.isHeld) return { problem: 'It was held, so it is not cancelled. Take that back first.' }
    if (meeting.seriesId && !input.undo)
      return { problem: 'It is a date of a series. Skip it with a reason, so that both of you know why.' }
    if (input.undo && (await isTaken(tx, meeting, meeting, { ids: [meeting.id] })))
      return { problem: 'The two of you have another one at that time by now.' }
    const cancelledAt = input.undo ? null : viewer.now
    await tx.update(oneOnOnes).set({ cancelledAt, skipReason: null }).where(eq(oneOnOnes.id, meeting.id))
    await tell(tx, viewer, input.undo ? 'plan one-on-one again' : 'cancel one-on-one', 'one-on-one', meeting.id)
    return { done: meeting.id }
  })
}

const heldOf = (now: number, { startsAt, minutes }: { startsAt: number; minutes: number }) =>
  Math.min(now, startsAt + minutes * 60_000)

/** Its day stays, or it is taken back to one on which it can have stood: none before it was planned, or before its own of a series. */
function stoodOn({ onDay, occursOn, timeZone, createdAt }: Meeting, { day, undo }: When): boolean {
  if (day === onDay) return true
  const planned = dayIn(timeZone, createdAt)
  return undo && day >= (occursOn && occursOn < planned ? occursOn : planned)
}

const aheadOf = (startsAt: number, now: number) =>
  startsAt > now ? { day: 'That lies ahead, so it cannot have been held yet.' } : null

function pastDay(day: Day, timeZone: string, viewer: Viewer, isManager: boolean) {
  if (day >= dayIn(timeZone, viewer.now)) return null
  return { day: `That day is past.${isManager ? ' If it was held then, tick the box below.' : ''}` }
}
