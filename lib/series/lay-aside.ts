import { and, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneOnOnes } from '@/db/schema'
import type { Day } from '@/lib/time/day'
import { holdsSharedWords } from './words'

/** A stretch of days from which a series is taken away. */
interface Away {
  seriesId: string
  startsOn: Day
  endsOn: Day | null
}

/** The rows of a series in those days are cancelled without a word, and taken up again when the series gives them a date. */
export const layAside = (tx: Db, away: Away, now: number) => cancelOpen(tx, away, now, sql`true`)

/** The same for those that come and stay on their days, so that what was prepared goes to whichever date is next now. */
export const layUnmovedAside = (tx: Db, away: Away, now: number) =>
  cancelOpen(tx, away, now, sql`${oneOnOnes.occursOn} = ${oneOnOnes.onDay}`)

/**
 * The same for a series that is over: whatever holds words of the two stays as it is. One with private text alone goes too,
 * or the other would know of it; its author still finds it among the dates and on the timeline.
 */
export const layEmptyAside = (tx: Db, away: Away, now: number) =>
  cancelOpen(tx, away, now, sql`not ${holdsSharedWords()}`)

const cancelOpen = async (tx: Db, { seriesId, startsOn, endsOn }: Away, now: number, which: SQL) => {
  const day = oneOnOnes.occursOn
  await tx
    .update(oneOnOnes)
    .set({ cancelledAt: now })
    .where(
      and(
        eq(oneOnOnes.seriesId, seriesId),
        isNull(oneOnOnes.heldAt),
        isNull(oneOnOnes.cancelledAt),
        gte(day, startsOn),
        endsOn ? lt(day, endsOn) : undefined,
        which,
      ),
    )
}
