import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { series } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { tell } from '@/lib/one-on-ones/meeting'
import { dayIn } from '@/lib/time/day'
import { whyNotBegin } from './begin'
import { endOn, endSeriesWithLine } from './end-with-line'
import type { endSeriesInput } from './input'
import { keepAhead } from './keep-ahead'
import { endRest, rest, stillHoldingBeside } from './rest'
import { seriesFor } from './series'

/** Ends a series from a day on, today unless said otherwise, or takes that back while no other has begun. */
export async function endSeries(viewer: Viewer, input: z.output<typeof endSeriesInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, input.seriesId)
    if (!one) return notThere
    const today = dayIn(one.timeZone, viewer.now)
    if (input.undo) {
      const other = await whyNotBegin(tx, { ...one, startsOn: one.endsOn ?? one.startsOn })
      if (other) return { problem: 'Another series has begun since, so this one stays ended.' }
      await tx.update(series).set({ endsOn: null }).where(eq(series.id, one.id))
      await tell(tx, viewer, 'take back end of series', 'series', one.id)
      await endSeriesWithLine(tx, viewer, one)
      await keepAhead(tx, one.id, viewer)
      for (const beside of await stillHoldingBeside(tx, one, today)) await endRest(tx, viewer, beside)
      return { done: one.id }
    }
    const endsOn = input.endsOn ?? today
    if (endsOn < today) return { fields: { endsOn: 'That day is past. It ends today or later.' } }
    // One that gives way to this one on a later day gives no more dates either; it rests, so that this can be taken back.
    for (const beside of await stillHoldingBeside(tx, one, endsOn))
      await rest(tx, viewer, beside.id, { startsOn: endsOn, endsOn: beside.endsOn })
    await endOn(tx, viewer, one, endsOn)
    return { done: one.id }
  })
}
