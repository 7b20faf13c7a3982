import { z } from 'zod'
import { signalStates } from '@/db/schema'
import { day, id, line, onceKey, optional, ticked } from '@/lib/input'
import { noteTooLong } from '@/lib/one-on-ones/bounds'
import { longestSignal } from './bounds'

const words = line('The signal', longestSignal)
const lookOn = day.refine(value => value < '2100-01-01', { error: 'That day is too far away.' })

export const keepSignalInput = z.object({
  personId: id,
  text: words,
  /** The one-on-one after which it was noticed. */
  oneOnOneId: optional(id),
  lookOn: optional(lookOn),
  key: onceKey,
})

export const editSignalInput = z.object({ id, text: words })

/** Another state, another day to look again, or both; with `undo` as they were before, so a day that has passed is taken. */
export const changeSignalInput = z.object({
  id,
  state: optional(z.enum(signalStates, { error: 'Choose one of the list.' })),
  lookOn: optional(lookOn),
  undo: ticked,
})

export const removeSignalInput = z.object({ id, undo: ticked })

/** With `undo` the point that was made of it, and the day on which it was to be looked at. */
export const askInput = z.object({ id, undo: ticked, pointId: optional(id), lookOn: optional(lookOn) })

export const reflectionInput = z.object({
  oneOnOneId: id,
  version: z.coerce.number({ error: 'The version is missing.' }).int().min(0),
  text: z
    .string({ error: 'The text is missing.' })
    .transform(value => value.replace(/\r\n?/g, '\n'))
    .superRefine((value, context) => {
      const message = noteTooLong(value)
      if (message) context.addIssue({ code: 'custom', message })
    }),
})
