import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { seriesPauses } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { tell } from '@/lib/one-on-ones/meeting'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { isResting } from './cadence'
import type { pauseInput, resumeInput } from './input'
import { keepAhead } from './keep-ahead'
import { layAside, layUnmovedAside } from './lay-aside'
import { seriesFor } from './series'

/** Lets a series rest from a day on, until another or until it is resumed. */
export async function pause(viewer: Viewer, input: z.output<typeof pauseInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, input.seriesId)
    if (!one) return notThere
    const { id } = one
    const startsOn = input.startsOn
    const endsOn = input.endsOn ?? null
    const today = dayIn(one.timeZone, viewer.now)
    if (startsOn < today) return { fields: { startsOn: 'That day is past. A rest begins today or later.' } }
    if (one.endsOn && one.endsOn <= startsOn)
      return { fields: { startsOn: `The series ends on ${sayDate(one.endsOn, today)} anyway.` } }
    const other = one.pauses.find(
      rest => (rest.endsOn === null || rest.endsOn > startsOn) && (endsOn === null || rest.startsOn < endsOn),
    )
    if (other) return { fields: { startsOn: `It rests from ${sayDate(other.startsOn, today)} already.` } }
    const made = newId()
    await tx
      .insert(seriesPauses)
      .values({ id: made, seriesId: id, startsOn, endsOn, createdBy: viewer.personId, createdAt: viewer.now })
    await layAside(tx, { seriesId: id, startsOn, endsOn }, viewer.now)
    await tell(tx, viewer, 'pause series', 'series', id)
    await keepAhead(tx, id, viewer)
    return { done: id }
  })
}

/** Ends the rest today, and takes back one that has not begun: what was prepared goes to the next date that there is now. */
export async function resume(viewer: Viewer, input: z.output<typeof resumeInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, input.seriesId)
    if (!one) return notThere
    const today = dayIn(one.timeZone, viewer.now)
    const isOfIt = eq(seriesPauses.seriesId, one.id)
    await tx.delete(seriesPauses).where(and(isOfIt, sql`${seriesPauses.startsOn} >= ${today}`))
    if (isResting(one, today)) {
      const lasts = or(isNull(seriesPauses.endsOn), sql`${seriesPauses.endsOn} > ${today}`)
      await tx.update(seriesPauses).set({ endsOn: today }).where(and(isOfIt, lasts))
    }
    await layUnmovedAside(tx, { seriesId: one.id, startsOn: today, endsOn: null }, viewer.now)
    await tell(tx, viewer, 'resume series', 'series', one.id)
    await keepAhead(tx, one.id, viewer)
    return { done: one.id }
  })
}
