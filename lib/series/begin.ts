import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes, series } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import type { Problem } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { tell } from '@/lib/one-on-ones/meeting'
import type { Day } from '@/lib/time/day'
import type { Cadence } from './cadence'
import { endSeriesWithLine } from './end-with-line'
import { keepAhead } from './keep-ahead'

export interface NewSeries {
  managerId: string
  reportId: string
  cadence: Cadence
  startsOn: Day
  time: string
  minutes: number
  timeZone: string
}

/** Why the two cannot begin a series on that day; null when they can. One series holds at a time. */
export async function whyNotBegin(tx: Db, one: NewSeries): Promise<Problem | null> {
  const pair = and(eq(series.reportId, one.reportId), eq(series.managerId, one.managerId))
  const holding = await tx
    .select({ endsOn: series.endsOn })
    .from(series)
    .where(and(pair, or(isNull(series.endsOn), gt(series.endsOn, one.startsOn))))
  if (holding.length === 0) return null
  return {
    fields: { repeats: 'The two of you have a series already. Change it, or end it, on the page of its dates.' },
  }
}

/** Begins a series and makes its first date; gives the id of that one-on-one. Its day is not past: the caller looked. */
export async function begin(tx: Db, viewer: Viewer, one: NewSeries): Promise<string> {
  const id = newId()
  await tx.insert(series).values({ id, ...one, createdBy: viewer.personId, createdAt: viewer.now })
  await tell(tx, viewer, 'begin series', 'series', id)
  await endSeriesWithLine(tx, viewer, one)
  await keepAhead(tx, id, viewer)
  const first = await tx
    .select({ id: oneOnOnes.id })
    .from(oneOnOnes)
    .where(and(eq(oneOnOnes.seriesId, id), eq(oneOnOnes.occursOn, one.startsOn)))
  return first[0]?.id ?? ''
}
