import { setImmediate as breath } from 'node:timers/promises'
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { oneOnOnes, series } from '@/db/schema'
import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import { newId } from '@/lib/ids'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { datesFrom } from './cadence'
import { findSeries, type Series, whenOn } from './series'

/** Who does it, and when: a person by an act, or nobody, by the passing of time. */
export interface By {
  now: number
  personId: string | null
}

/**
 * Makes rows of the dates of a series: of those that passed while nobody looked, which are then missed, and of the next
 * one, so that an agenda can be added. Later ones are only worked out. Run again it changes nothing. No page view does this.
 */
export async function keepAhead(tx: Db, seriesId: string, by: By): Promise<void> {
  const one = await findSeries(tx, seriesId)
  if (!one) return
  const rows = await rowsOf(tx, seriesId)
  const there = new Map(rows.map(row => [row.occursOn, row]))
  const today = dayIn(one.timeZone, by.now)
  const ahead = rows.filter(row => !row.heldAt && !row.cancelledAt && row.onDay >= today)
  let made = 0
  for (const day of datesFrom(one, one.startsOn)) {
    const row = there.get(day)
    if (row && !isLaidAside(row)) continue
    if (day >= today && ahead.some(other => other.onDay <= day)) break
    const spare = day >= today ? rows.find(isLaidAside) : undefined
    await place(tx, one, day, by.now, row?.id ?? spare?.id)
    made += 1
    if (day >= today) break
  }
  if (made > 0)
    await record(tx, {
      at: by.now,
      actorId: by.personId,
      act: 'plan next of series',
      objectKind: 'series',
      objectId: seriesId,
    })
}

/**
 * The same for every series, each in its own transaction; for the hourly job. Those that have ended are
 * looked at for two more months: their last dates may have passed while nothing ran.
 */
export async function keepAllAhead(now: number): Promise<void> {
  const today = dayIn('UTC', now)
  const lately = addDays(today, -60)
  const running = await db()
    .select({ id: series.id })
    .from(series)
    .where(and(or(isNull(series.endsOn), gt(series.endsOn, lately)), mayLackOne(lately, today)))
  for (const { id } of running) {
    await transact(tx => keepAhead(tx, id, { now, personId: null }))
    // Pages are answered in between: what waits for SQLite alone never lets go of the thread.
    await breath()
  }
}

/** One of its dates may have passed somewhere in the world, or none is ahead; for all the others there is nothing to do. */
const mayLackOne = (lately: Day, today: Day) => {
  const open = sql`select 1 from one_on_ones m where m.series_id = series.id and m.held_at is null and m.cancelled_at is null`
  return sql`(exists (${open} and m.on_day between ${lately} and ${today}) or not exists (${open} and m.on_day > ${today}))`
}

interface Row {
  id: string
  occursOn: Day | null
  onDay: Day
  heldAt: number | null
  cancelledAt: number | null
  skipReason: string | null
}

const rowsOf = (tx: Db, seriesId: string): Promise<Row[]> =>
  tx
    .select({
      id: oneOnOnes.id,
      occursOn: oneOnOnes.occursOn,
      onDay: oneOnOnes.onDay,
      heldAt: oneOnOnes.heldAt,
      cancelledAt: oneOnOnes.cancelledAt,
      skipReason: oneOnOnes.skipReason,
    })
    .from(oneOnOnes)
    .where(eq(oneOnOnes.seriesId, seriesId))
    .orderBy(oneOnOnes.occursOn)

/** Cancelled by a pause or an end and not by a person, who skips with a reason: it is taken up again with all that is in it. */
export const isLaidAside = (row: Pick<Row, 'heldAt' | 'cancelledAt' | 'skipReason'>): boolean =>
  row.heldAt === null && row.cancelledAt !== null && row.skipReason === null

/** The row of a date: one that was laid aside, one that the two had planned by hand for that very time, or a new one. */
export async function place(tx: Db, one: Series, day: Day, now: number, spareId?: string): Promise<string> {
  const when = whenOn(one, day)
  const id = spareId ?? (await plannedByHand(tx, one, when.startsAt))
  if (id) {
    const at = { ...when, seriesId: one.id, occursOn: day, cancelledAt: null }
    await tx.update(oneOnOnes).set(at).where(eq(oneOnOnes.id, id))
    return id
  }
  const made = newId()
  const pair = { managerId: one.managerId, reportId: one.reportId }
  await tx
    .insert(oneOnOnes)
    .values({ id: made, ...pair, ...when, plannedBy: one.createdBy, createdAt: now, seriesId: one.id, occursOn: day })
  return made
}

/** One that the two had planned for that very time before they began a series. */
export async function plannedByHand(
  tx: Db,
  one: { managerId: string; reportId: string },
  startsAt: number,
): Promise<string | undefined> {
  const rows = await tx
    .select({ id: oneOnOnes.id })
    .from(oneOnOnes)
    .where(
      and(
        eq(oneOnOnes.reportId, one.reportId),
        eq(oneOnOnes.managerId, one.managerId),
        eq(oneOnOnes.startsAt, startsAt),
        isNull(oneOnOnes.seriesId),
        isNull(oneOnOnes.cancelledAt),
      ),
    )
  return rows[0]?.id
}
