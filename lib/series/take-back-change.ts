import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { oneOnOnes, series, seriesPauses } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { tell } from '@/lib/one-on-ones/meeting'
import { type Day, dayIn } from '@/lib/time/day'
import { nextDates } from './cadence'
import { endSeriesWithLine } from './end-with-line'
import type { takeBackChangeInput } from './input'
import { isLaidAside, keepAhead } from './keep-ahead'
import { type Series, seriesFor, whenOn } from './series'
import { isTaken, taken } from './taken'
import { holdsSharedWords } from './words'

const tooLate = {
  problem: 'Something has become of its new dates since, so the change stays. Change it again instead.',
}

/**
 * Takes back a change of a series: the one from before goes on as if nothing was, and what was prepared goes back to its
 * dates, with what was added to it meanwhile. Not once a new date was held, skipped or moved, or the new one rests or ends.
 */
export async function takeBackChange(
  viewer: Viewer,
  input: z.output<typeof takeBackChangeInput>,
): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, input.seriesId)
    const old = await seriesFor(tx, viewer, input.before)
    if (!one || !old?.endsOn || old.reportId !== one.reportId || old.managerId !== one.managerId) return notThere
    const rows = await rowsOf(tx, one)
    const from = old.endsOn
    if (!isUntouched(one, old, rows) || from < dayIn(old.timeZone, viewer.now)) return tooLate
    const again = { ...old, endsOn: null }
    const open = rows.filter(row => !isLaidAside(row) && !row.isSpare)
    const days = await freeDates(tx, again, from, open.length)
    const except = { seriesId: one.id, ids: rows.map(row => row.id) }
    for (const day of days) if (await isTaken(tx, again, whenOn(again, day), except)) return { problem: taken.time }
    for (const row of rows) {
      const occursOn = days[open.indexOf(row)]
      const at = occursOn ? { ...whenOn(again, occursOn), occursOn } : { occursOn: null, cancelledAt: viewer.now }
      const moved = { ...at, seriesId: old.id }
      await tx.update(oneOnOnes).set(moved).where(eq(oneOnOnes.id, row.id))
    }
    await tx.delete(seriesPauses).where(eq(seriesPauses.seriesId, one.id))
    await tx.delete(series).where(eq(series.id, one.id))
    await tx.update(series).set({ endsOn: null }).where(eq(series.id, old.id))
    await tell(tx, viewer, 'take back change of series', 'series', old.id)
    await endSeriesWithLine(tx, viewer, old)
    await keepAhead(tx, old.id, viewer)
    return { done: old.id }
  })
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** Every row of the new one; `isSpare`: it was made for it and nothing that both read is in it. */
const rowsOf = (tx: Db, one: Series) =>
  tx
    .select({
      id: oneOnOnes.id,
      occursOn: oneOnOnes.occursOn,
      startsAt: oneOnOnes.startsAt,
      heldAt: oneOnOnes.heldAt,
      cancelledAt: oneOnOnes.cancelledAt,
      skipReason: oneOnOnes.skipReason,
      isSpare: sql<0 | 1>`${oneOnOnes.createdAt} >= ${one.createdAt} and not ${holdsSharedWords()}`,
    })
    .from(oneOnOnes)
    .where(eq(oneOnOnes.seriesId, one.id))
    .orderBy(oneOnOnes.occursOn)

/** It came of the old one by a change, and nothing was done with it since. */
function isUntouched(one: Series, old: Series, rows: readonly Row[]): boolean {
  const rests = old.pauses.filter(rest => rest.endsOn === null || rest.endsOn > one.startsOn)
  const isAsMade = (row: Row) =>
    row.heldAt === null &&
    row.skipReason === null &&
    (row.occursOn === null || row.cancelledAt !== null || row.startsAt === whenOn(one, row.occursOn).startsAt)
  return (
    one.endsOn === null &&
    one.createdAt >= old.createdAt &&
    JSON.stringify(one.pauses) === JSON.stringify(rests) &&
    rows.every(isAsMade)
  )
}

/** The next dates of the old one, without those that kept a row of their own: they were skipped. */
async function freeDates(tx: Db, old: Series, from: Day, atMost: number): Promise<Day[]> {
  const since = and(eq(oneOnOnes.seriesId, old.id), sql`${oneOnOnes.occursOn} >= ${from}`)
  const kept = (await tx.select({ day: oneOnOnes.occursOn }).from(oneOnOnes).where(since)).map(row => row.day)
  const free = nextDates(old, from, atMost + kept.length).filter(day => !kept.includes(day))
  return free.slice(0, atMost)
}
