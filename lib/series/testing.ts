import { asc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes, series } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { plan } from '@/lib/one-on-ones/plan'

// For unit tests. The viewers' today is Monday, 15 June 2026, 11:00 in Warsaw.

/** Begins a weekly series on Thursday, 18 June at ten in Warsaw; gives its id and its first one-on-one. */
export async function weekly(tx: Db, viewer: Viewer, reportId: string, more: Partial<Parameters<typeof plan>[1]> = {}) {
  const outcome = await plan(viewer, {
    ...{ reportId, day: '2026-06-18', time: '10:00', minutes: 30, held: false, repeats: 'weekly', key: undefined },
    ...more,
  })
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome))
  const rows = await tx.select().from(oneOnOnes).where(eq(oneOnOnes.id, outcome.done))
  return { seriesId: rows[0]?.seriesId ?? '', first: outcome.done }
}

/** The rows of a series: the day that the cadence gave, where it is not that the day itself, and what became of it. */
export async function datesOfRows(tx: Db, seriesId: string): Promise<string[]> {
  const rows = await tx
    .select()
    .from(oneOnOnes)
    .where(eq(oneOnOnes.seriesId, seriesId))
    .orderBy(asc(oneOnOnes.occursOn))
  return rows.map(row => {
    const moved = row.onDay === row.occursOn ? '' : ` on ${row.onDay}`
    const state = row.heldAt
      ? ' held'
      : row.skipReason
        ? ` skipped: ${row.skipReason}`
        : row.cancelledAt
          ? ' aside'
          : ''
    return `${row.occursOn}${moved}${state}`
  })
}

export const allSeries = (tx: Db) => tx.select().from(series).orderBy(asc(series.startsOn), asc(series.createdAt))
