import { z } from 'zod'
import { timeZone } from '@/lib/auth/input'
import { day, id, line, optional, ticked } from '@/lib/input'
import { moving } from '@/lib/one-on-ones/input'
import { when } from '@/lib/one-on-ones/when'
import { cadenceChoices } from './say'

/** How often, of a series. A cadence of zero, or any other that is none, is told beside the field. */
export const cadence = z.enum(
  cadenceChoices.map(choice => choice.value),
  { error: 'Choose how often the two of you meet.' },
)

const occurrence = { seriesId: id, occursOn: day }

export const moveDateInput = z.object({ ...occurrence, ...moving })
export const skipDateInput = z.object({ ...occurrence, reason: line('The reason', 280) })

/** Skips one that is there, or takes that back, for which no reason is needed. */
export const skipInput = z
  .object({ oneOnOneId: id, undo: ticked, reason: optional(line('The reason', 280)) })
  .refine(sent => sent.undo || sent.reason, { error: 'The reason is missing.', path: ['reason'] })

const notBefore = (from: string, until: string | undefined) => !until || until > from

export const pauseInput = z
  .object({ seriesId: id, startsOn: when.day, endsOn: optional(when.day) })
  .refine(sent => notBefore(sent.startsOn, sent.endsOn), {
    error: 'The rest would end before it begins.',
    path: ['endsOn'],
  })

/** `startsOn`: of the one rest that ends, where there are several. */
export const resumeInput = z.object({ seriesId: id, startsOn: day.optional() })

/** The new rule, its first day, and the date of the old one from which it takes over. */
export const changeSeriesInput = z.object({ seriesId: id, from: day, cadence, ...when, timeZone })

/** The series that the change made, and the one from before it. */
export const takeBackChangeInput = z.object({ seriesId: id, before: id })

export const endSeriesInput = z.object({ seriesId: id, endsOn: optional(when.day), undo: ticked })
