import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { reportingLines, series } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { tell } from '@/lib/one-on-ones/meeting'
import type { Day } from '@/lib/time/day'
import { layEmptyAside } from './lay-aside'

interface Pair {
  managerId: string
  reportId: string
}

/**
 * A series ends with its line, on the day on which the last line of the two ends; one that is open keeps it. A line that
 * is made to hold longer later does not begin it again: the two do that, on the page of its dates.
 */
export async function endSeriesWithLine(tx: Db, viewer: Viewer, pair: Pair): Promise<void> {
  const lines = await tx
    .select({ endsOn: reportingLines.endsOn })
    .from(reportingLines)
    .where(and(eq(reportingLines.reportId, pair.reportId), eq(reportingLines.managerId, pair.managerId)))
  if (lines.some(line => line.endsOn === null)) return
  const last = lines
    .map(line => line.endsOn ?? '')
    .sort()
    .at(-1)
  if (last)
    await endAll(tx, viewer, and(eq(series.reportId, pair.reportId), eq(series.managerId, pair.managerId)), last)
}

/** Nobody meets someone who is no longer here: their series end today, whichever side of them they are. */
export const endSeriesOfPerson = (tx: Db, viewer: Viewer, personId: string): Promise<void> =>
  endAll(tx, viewer, or(eq(series.reportId, personId), eq(series.managerId, personId)), viewer.today)

async function endAll(tx: Db, viewer: Viewer, which: ReturnType<typeof and>, day: Day) {
  const holding = await tx
    .select({ id: series.id, startsOn: series.startsOn })
    .from(series)
    .where(and(which, or(isNull(series.endsOn), gt(series.endsOn, day))))
  for (const one of holding) await endOn(tx, viewer, one, day)
}

/** Ends one on a day; one that has not begun by then ends on its first day, so that it never held. */
export async function endOn(tx: Db, viewer: Viewer, one: { id: string; startsOn: Day }, day: Day) {
  const endsOn = day > one.startsOn ? day : one.startsOn
  await tx.update(series).set({ endsOn }).where(eq(series.id, one.id))
  await layEmptyAside(tx, { seriesId: one.id, startsOn: endsOn, endsOn: null }, viewer.now)
  await tell(tx, viewer, 'end series', 'series', one.id)
}
