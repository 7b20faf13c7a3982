import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { series, seriesPauses } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { newId } from '@/lib/ids'
import { type Day, dayIn } from '@/lib/time/day'
import { isResting, type Pause } from './cadence'
import { keepAhead } from './keep-ahead'
import { layAside, layUnmovedAside } from './lay-aside'
import { findSeries, type Series } from './series'

/** Lets one series rest, whatever the other does: what was prepared goes to the first date after it. */
export async function rest(tx: Db, viewer: Viewer, seriesId: string, pause: Pause): Promise<void> {
  const by = { createdBy: viewer.personId, createdAt: viewer.now }
  await tx.insert(seriesPauses).values({ id: newId(), seriesId, ...pause, ...by })
  await layAside(tx, { seriesId, ...pause }, viewer.now)
  await keepAhead(tx, seriesId, viewer)
}

/** Ends the rest of one series today, and takes back those that have not begun; or that alone which begins on a day. */
export async function endRest(tx: Db, viewer: Viewer, one: Series, startsOn?: Day): Promise<void> {
  const today = dayIn(one.timeZone, viewer.now)
  const which = startsOn ? eq(seriesPauses.startsOn, startsOn) : undefined
  const isOfIt = and(eq(seriesPauses.seriesId, one.id), which)
  await tx.delete(seriesPauses).where(and(isOfIt, sql`${seriesPauses.startsOn} >= ${today}`))
  if (isResting(one, today)) {
    const lasts = or(isNull(seriesPauses.endsOn), gt(seriesPauses.endsOn, today))
    await tx.update(seriesPauses).set({ endsOn: today }).where(and(isOfIt, lasts))
  }
  await layUnmovedAside(tx, { seriesId: one.id, startsOn: today, endsOn: null }, viewer.now)
  await keepAhead(tx, one.id, viewer)
}

/** The series from which this one took over on a later day, so that it still gives dates from a day on. */
export async function stillHoldingBeside(tx: Db, one: Series, from: Day): Promise<Series[]> {
  const isOfPair = and(eq(series.reportId, one.reportId), eq(series.managerId, one.managerId))
  const rows = await tx
    .select({ id: series.id })
    .from(series)
    .where(and(isOfPair, gt(series.endsOn, from)))
  const others: Series[] = []
  for (const { id } of rows.filter(row => row.id !== one.id)) others.push((await findSeries(tx, id)) as Series)
  return others
}
