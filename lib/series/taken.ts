import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes, series } from '@/db/schema'
import { addDays, dayIn } from '@/lib/time/day'
import { datesBetween } from './cadence'
import { findSeries, whenOn } from './series'

interface Pair {
  managerId: string
  reportId: string
}

interface Wanted {
  startsAt: number
  minutes: number
}

/** What of it does not count: rows that go elsewhere, and the dates of a series that no longer gives any. */
interface Except {
  ids?: readonly string[]
  seriesId?: string
}

/** What is said beside the time. */
export const taken = { time: 'The two of you already have one at that time.' }

/** Whether the two have another one-on-one at that time: planned or held, or a date of their series that is still only worked out. */
export async function isTaken(tx: Db, pair: Pair, wanted: Wanted, except: Except = {}): Promise<boolean> {
  const day = dayIn('UTC', wanted.startsAt)
  const [from, to] = [addDays(day, -2), addDays(day, 2)]
  const rows = await tx
    .select({
      id: oneOnOnes.id,
      startsAt: oneOnOnes.startsAt,
      minutes: oneOnOnes.minutes,
      cancelledAt: oneOnOnes.cancelledAt,
    })
    .from(oneOnOnes)
    .where(and(ofPair(oneOnOnes, pair), sql`${oneOnOnes.onDay} between ${from} and ${to}`))
  if (rows.some(row => !row.cancelledAt && !except.ids?.includes(row.id) && overlaps(row, wanted))) return true
  const open = await tx
    .select({ id: series.id })
    .from(series)
    .where(and(ofPair(series, pair), or(isNull(series.endsOn), sql`${series.endsOn} > ${from}`)))
  for (const { id } of open.filter(one => one.id !== except.seriesId)) {
    const one = await findSeries(tx, id)
    const days = one ? datesBetween(one, from, to) : []
    const made = await tx
      .select({ occursOn: oneOnOnes.occursOn })
      .from(oneOnOnes)
      .where(and(eq(oneOnOnes.seriesId, id), sql`${oneOnOnes.occursOn} between ${from} and ${to}`))
    const isThere = new Set(made.map(row => row.occursOn))
    if (one && days.some(each => !isThere.has(each) && overlaps(whenOn(one, each), wanted))) return true
  }
  return false
}

const ofPair = (table: typeof oneOnOnes | typeof series, pair: Pair) =>
  and(eq(table.reportId, pair.reportId), eq(table.managerId, pair.managerId))

const minute = 60_000

const overlaps = (one: Wanted, other: Wanted) =>
  one.startsAt < other.startsAt + other.minutes * minute && other.startsAt < one.startsAt + one.minutes * minute
