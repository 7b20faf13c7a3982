import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { oneOnOnes, series, seriesPauses } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { tell } from '@/lib/one-on-ones/meeting'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { datesBetween, isDateOf, nextDates } from './cadence'
import { endSeriesWithLine } from './end-with-line'
import type { changeSeriesInput } from './input'
import { isLaidAside, keepAhead } from './keep-ahead'
import { type Series, seriesFor, whenOn } from './series'
import { isTaken, taken } from './taken'

type Change = z.output<typeof changeSeriesInput>

/**
 * Another day, time, length, cadence or zone from a date on: the old series ends there and a new one begins. The rows
 * that were made already, with all that was prepared in them, go to the dates of the new one in their order.
 */
export async function changeSeries(viewer: Viewer, input: Change): Promise<Outcome<string>> {
  return transact(async tx => {
    const old = await seriesFor(tx, viewer, input.seriesId)
    if (!old || old.endsOn !== null) return notThere
    const wrong = problemOf(old, input, viewer.now)
    if (wrong) return { fields: wrong }
    const one = afterChange(old, input, viewer)
    const rows = await rowsFrom(tx, old.id, input.from)
    const except = { seriesId: old.id, ids: rows.map(row => row.id) }
    if (await isTaken(tx, one, whenOn(one, one.startsOn), except)) return { fields: taken }
    await tx.update(series).set({ endsOn: input.from }).where(eq(series.id, old.id))
    const { pauses, ...row } = one
    await tx.insert(series).values(row)
    const by = { seriesId: one.id, createdBy: viewer.personId, createdAt: viewer.now }
    if (pauses.length > 0) await tx.insert(seriesPauses).values(pauses.map(rest => ({ id: newId(), ...by, ...rest })))
    await takeOver(tx, one, rows)
    await tell(tx, viewer, 'change series', 'series', one.id)
    await endSeriesWithLine(tx, viewer, one)
    await keepAhead(tx, one.id, viewer)
    return { done: one.id }
  })
}

/** The new series, with what the old one had still to rest. */
function afterChange(old: Series, input: Change, { personId, now }: Viewer): Series {
  const { cadence, day, time, minutes, timeZone } = input
  return {
    id: newId(),
    managerId: old.managerId,
    reportId: old.reportId,
    ...{ cadence, startsOn: day, time, minutes, timeZone, endsOn: null },
    createdBy: personId,
    createdAt: now,
    pauses: old.pauses.filter(rest => rest.endsOn === null || rest.endsOn > day),
  }
}

function problemOf(old: Series, { from, day, timeZone }: Change, now: number): Record<string, string> | null {
  const today = dayIn(old.timeZone, now)
  if (from < today || !isDateOf(old, from)) return { from: 'Choose one of its next dates.' }
  if (day < dayIn(timeZone, now)) return { day: 'That day is past.' }
  const [kept] = datesBetween(old, day, addDays(from, -1)).filter(date => date >= today)
  if (!kept) return null
  return { day: `That is before ${sayDate(kept, today)}, which stays as it is. Begin after it, or change from it on.` }
}

interface Row {
  id: string
  heldAt: number | null
  cancelledAt: number | null
  skipReason: string | null
}

/** The rows of the old series that are not held yet, by their dates; those that were skipped stay with it. */
const rowsFrom = async (tx: Db, seriesId: string, from: Day): Promise<Row[]> => {
  const { id, heldAt, cancelledAt, skipReason } = oneOnOnes
  return tx
    .select({ id, heldAt, cancelledAt, skipReason })
    .from(oneOnOnes)
    .where(
      and(
        eq(oneOnOnes.seriesId, seriesId),
        gte(oneOnOnes.occursOn, from),
        isNull(oneOnOnes.heldAt),
        isNull(oneOnOnes.skipReason),
      ),
    )
    .orderBy(asc(oneOnOnes.occursOn))
}

async function takeOver(tx: Db, one: Series, rows: readonly Row[]) {
  const open = rows.filter(row => !isLaidAside(row))
  const dates = nextDates(one, one.startsOn, open.length)
  for (const row of rows) {
    const occursOn = dates[open.indexOf(row)]
    const at = occursOn ? { ...whenOn(one, occursOn), occursOn } : { occursOn: null, cancelledAt: one.createdAt }
    await tx
      .update(oneOnOnes)
      .set({ ...at, seriesId: one.id })
      .where(eq(oneOnOnes.id, row.id))
  }
}
