import { z } from 'zod'
import { day, id, line, onceKey, optional, text, ticked } from '@/lib/input'
import { bounds, noteTooLong } from './bounds'

const time = z.string({ error: 'The time is missing.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: issue => (issue.input ? 'That time does not exist.' : 'The time is missing.'),
})

const when = {
  day: day.refine(value => value >= '1990-01-01' && value < '2100-01-01', { error: 'That day is too far away.' }),
  time,
  minutes: z.coerce
    .number({ error: 'How many minutes?' })
    .int({ error: 'Whole minutes, please.' })
    .min(5, { error: 'At least 5 minutes.' })
    .max(480, { error: 'At most 480 minutes.' }),
}

export const planInput = z.object({ reportId: id, ...when, held: ticked, key: onceKey })
export const moveInput = z.object({ oneOnOneId: id, ...when })

/** An act on a one-on-one that can be taken back by the same act with `undo`. */
export const actInput = z.object({ oneOnOneId: id, undo: ticked })

const point = line('The point', bounds.point)
const underPoint = optional(text('The note', bounds.point))
export const addPointInput = z.object({ oneOnOneId: id, text: point, key: onceKey })
/** `wasText` and `wasNote`: what stood there when the change began, so that nobody's words are overwritten in silence. */
export const editPointInput = z.object({
  id,
  text: point.optional(),
  note: underPoint,
  wasNote: optional(z.string().max(4000)),
})
export const tickPointInput = z.object({ id, oneOnOneId: id, undo: ticked })
export const movePointInput = z.object({
  id,
  to: z.coerce.number({ error: 'Move it where?' }).int().min(0).max(10_000),
})
export const removeInput = z.object({ id, undo: ticked })

const todo = { text: line('The action item', bounds.point), ownerId: id, dueOn: optional(day) }
export const addToDoInput = z.object({ oneOnOneId: id, ...todo, key: onceKey })
export const editToDoInput = z.object({ id, ...todo, wasText: z.string().max(4000) })

const version = z.coerce.number({ error: 'The version is missing.' }).int().min(0)
const note = z
  .string({ error: 'The text is missing.' })
  .transform(value => value.replace(/\r\n?/g, '\n'))
  .superRefine((value, context) => {
    const message = noteTooLong(value)
    if (message) context.addIssue({ code: 'custom', message })
  })

export const notesInput = z.object({ oneOnOneId: id, version, text: note })
export const answerInput = z
  .object({ oneOnOneId: id, version, text: text('The answer', bounds.answer), isNothing: ticked })
  .transform(sent => (sent.isNothing ? { ...sent, text: '' } : sent))

export const editPrivatePointInput = z.object({ id, oneOnOneId: id, text: point })

/** Handing one over to the manager of today, or with `undo` taking that back. */
export const handOverInput = actInput
/** That the other of the two has seen that one-on-ones of this former manager were handed over. */
export const sawHandOversInput = z.object({ reportId: id, managerId: id, undo: ticked })
