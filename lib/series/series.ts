import { asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { series, seriesPauses } from '@/db/schema'
import { tiesOf } from '@/lib/access/lines'
import { mayPlan } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { lineInForce } from '@/lib/one-on-ones/meeting'
import { type Day, dayIn } from '@/lib/time/day'
import { instantAt } from '@/lib/time/zone'
import type { Pause } from './cadence'

/** A series with its pauses: a rule, and whose it is. */
export type Series = typeof series.$inferSelect & { pauses: Pause[] }

/** A series, whoever asks; undefined when it is not there. */
export async function findSeries(tx: Db, id: string): Promise<Series | undefined> {
  const rows = await tx.select().from(series).where(eq(series.id, id))
  return rows[0] && { ...rows[0], pauses: await pausesOf(tx, id) }
}

/** A series that the viewer may change: manager or report of a line in force. Foreign and missing ones are alike. */
export async function seriesFor(tx: Db, viewer: Viewer, id: string): Promise<Series | undefined> {
  const ties = await tiesOf(tx, viewer)
  const rows = await tx
    .select({ row: series, line: lineInForce(viewer, 'series') })
    .from(series)
    .where(eq(series.id, id))
  const pauses = await pausesOf(tx, id)
  if (!rows[0] || !mayPlan(viewer, ties, rows[0].row, rows[0].line === 1)) return undefined
  return { ...rows[0].row, pauses }
}

/** When the two meet on a date of the series. Where a zone has no such day (Apia left out 30 December 2011) it is the day after. */
export function whenOn(one: Pick<Series, 'timeZone' | 'time' | 'minutes'>, day: Day) {
  const startsAt = instantAt(one.timeZone, day, one.time)
  return { startsAt, onDay: dayIn(one.timeZone, startsAt), minutes: one.minutes, timeZone: one.timeZone }
}

const pausesOf = (tx: Db, id: string): Promise<Pause[]> =>
  tx
    .select({ startsOn: seriesPauses.startsOn, endsOn: seriesPauses.endsOn })
    .from(seriesPauses)
    .where(eq(seriesPauses.seriesId, id))
    .orderBy(asc(seriesPauses.startsOn))
