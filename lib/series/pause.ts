import type { z } from 'zod'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { tell } from '@/lib/one-on-ones/meeting'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import type { pauseInput, resumeInput } from './input'
import { endRest, rest, stillHoldingBeside } from './rest'
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
      other => (other.endsOn === null || other.endsOn > startsOn) && (endsOn === null || other.startsOn < endsOn),
    )
    if (other) return { fields: { startsOn: `It rests from ${sayDate(other.startsOn, today)} already.` } }
    await tell(tx, viewer, 'pause series', 'series', id)
    await rest(tx, viewer, id, { startsOn, endsOn })
    for (const beside of await stillHoldingBeside(tx, one, startsOn))
      await rest(tx, viewer, beside.id, { startsOn, endsOn: endsOn ?? beside.endsOn })
    return { done: id }
  })
}

/** Ends a rest today, or takes back one that has not begun: what was prepared goes to the next date that there is now. */
export async function resume(viewer: Viewer, input: z.output<typeof resumeInput>): Promise<Outcome<string>> {
  return transact(async tx => {
    const one = await seriesFor(tx, viewer, input.seriesId)
    if (!one) return notThere
    await tell(tx, viewer, 'resume series', 'series', one.id)
    await endRest(tx, viewer, one, input.startsOn)
    for (const beside of await stillHoldingBeside(tx, one, dayIn(one.timeZone, viewer.now)))
      await endRest(tx, viewer, beside, input.startsOn)
    return { done: one.id }
  })
}
