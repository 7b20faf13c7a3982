import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { type Meeting, meetingFor, tell } from '@/lib/one-on-ones/meeting'
import { moveTo } from '@/lib/one-on-ones/plan'
import type { Day } from '@/lib/time/day'
import { isDateOf } from './cadence'
import type { moveDateInput, skipDateInput, skipInput } from './input'
import { keepAhead, place } from './keep-ahead'
import { seriesFor } from './series'
import { isTaken } from './taken'

/** Moves one date of a series, and no other; the day that the cadence gave it stays with it. */
export async function moveDate(viewer: Viewer, input: z.output<typeof moveDateInput>): Promise<Outcome<string>> {
  return onDate(viewer, input, (tx, meeting) => moveTo(tx, viewer, meeting, input))
}

/** Skips one date of a series, with the reason, which both read. */
export async function skipDate(viewer: Viewer, input: z.output<typeof skipDateInput>): Promise<Outcome<string>> {
  return onDate(viewer, input, (tx, meeting) => skipOne(tx, viewer, meeting, input.reason))
}

/** Skips a one-on-one that is there, planned or missed, or takes that back. What was written in it stays. */
export async function skip(viewer: Viewer, input: z.output<typeof skipInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    return input.undo ? takeUp(tx, viewer, meeting) : skipOne(tx, viewer, meeting, input.reason ?? '')
  })
}

/**
 * The one-on-one of a date, made if it is only worked out so far; a day that is no date of the series is not there. What is
 * refused leaves all as it was, also one that the two had planned by hand for that time.
 */
function onDate(
  viewer: Viewer,
  { seriesId, occursOn }: { seriesId: string; occursOn: Day },
  act: (tx: Db, meeting: Meeting) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, seriesId)
    if (!one) return notThere
    const isOfIt = and(eq(oneOnOnes.seriesId, seriesId), eq(oneOnOnes.occursOn, occursOn))
    const rows = await tx.select({ id: oneOnOnes.id }).from(oneOnOnes).where(isOfIt)
    if (!rows[0] && !isDateOf(one, occursOn)) return notThere
    const id = rows[0]?.id ?? (await place(tx, one, occursOn, viewer.now))
    const meeting = await meetingFor(tx, viewer, id, 'write')
    if (!meeting) return notThere
    const outcome = await act(tx, meeting)
    if (!('done' in outcome)) throw new Refused(outcome)
    return outcome
  }).catch((error: unknown) => {
    if (error instanceof Refused) return error.outcome
    throw error
  })
}

/** Rolls back what was begun for an act that was refused. */
class Refused extends Error {
  constructor(readonly outcome: Outcome<string>) {
    super('refused')
  }
}

async function skipOne(tx: Db, viewer: Viewer, meeting: Meeting, skipReason: string): Promise<Outcome<string>> {
  if (meeting.isHeld) return { problem: 'It was held, so it is not skipped. Take that back first.' }
  await tx.update(oneOnOnes).set({ cancelledAt: viewer.now, skipReason }).where(eq(oneOnOnes.id, meeting.id))
  await tell(tx, viewer, 'skip one-on-one', 'one-on-one', meeting.id)
  if (meeting.seriesId) await keepAhead(tx, meeting.seriesId, viewer)
  return { done: meeting.id }
}

async function takeUp(tx: Db, viewer: Viewer, meeting: Meeting): Promise<Outcome<string>> {
  if (await isTaken(tx, meeting, meeting, { ids: [meeting.id] }))
    return { problem: 'The two of you have another one at that time by now.' }
  await tx.update(oneOnOnes).set({ cancelledAt: null, skipReason: null }).where(eq(oneOnOnes.id, meeting.id))
  await tell(tx, viewer, 'plan one-on-one again', 'one-on-one', meeting.id)
  if (meeting.seriesId) await keepAhead(tx, meeting.seriesId, viewer)
  return { done: meeting.id }
}
