import { z } from 'zod'
import { timeZone } from '@/lib/auth/input'
import { day, id, line, onceKey, optional, text, ticked } from '@/lib/input'
import { cadenceChoices } from '@/lib/series/say'
import { bounds, noteTooLong, pointsIn, pointsTooLong } from './bounds'
import { when } from './when'

/** `repeats` begins a series; the zone is the organisation's unless it is said. */
export const planInput = z.object({
  reportId: id,
  ...when,
  held: ticked,
  repeats: optional(
    z.enum(['once', ...cadenceChoices.map(choice => choice.value)], { error: 'Choose how often the two of you meet.' }),
  ),
  timeZone: optional(timeZone),
  key: onceKey,
})
/** How one is moved: with `held` it is recorded as held then; with `undo` it goes back to where it was. */
export const moving = { ...when, held: ticked, undo: ticked }
export const moveInput = z.object({ oneOnOneId: id, ...moving })

/** An act on a one-on-one that can be taken back by the same act with `undo`. */
export const actInput = z.object({ oneOnOneId: id, undo: ticked })

const point = line('The point', bounds.point)
const underPoint = optional(text('The note', bounds.point))
export const addPointInput = z.object({ oneOnOneId: id, text: point, key: onceKey })
/** Several points at once, one a line. */
export const addPointsInput = z.object({
  oneOnOneId: id,
  text: z
    .string({ error: 'The points are missing.' })
    .max(400_000, { error: 'That is too long for an agenda.' })
    .transform(pointsIn)
    .superRefine((points, context) => {
      const message = points.length === 0 ? 'The points are missing.' : pointsTooLong(points)
      if (message) context.addIssue({ code: 'custom', message })
    }),
  key: onceKey,
})
/** `wasText` and `wasNote`: what stood there when the change began, so that nobody's words are overwritten in silence. */
export const editPointInput = z.object({
  id,
  text: point.optional(),
  note: underPoint,
  wasNote: optional(z.string().max(4000)),
})
export const tickPointInput = z.object({ id, oneOnOneId: id, undo: ticked })
const to = z.coerce.number({ error: 'Move it where?' }).int().min(0).max(10_000)
export const movePointInput = z.object({ id, to })
export const movePrivatePointInput = z.object({ id, oneOnOneId: id, to })
export const removeInput = z.object({ id, undo: ticked })
/** Several points at once, as they were added. */
const ids = z.union([id, z.array(id).min(1).max(400)]).transform(one => [one].flat())
export const removePointsInput = z.object({ id: ids, undo: ticked })
export const removePrivatePointsInput = z.object({ id: ids, oneOnOneId: id, undo: ticked })

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

/** The versions of the two shared texts that a page has. */
export const liveInput = z.object({ notes: version, answer: version })

export const notesInput = z.object({ oneOnOneId: id, version, text: note })
export const answerInput = z
  .object({ oneOnOneId: id, version, text: text('The answer', bounds.answer), isNothing: ticked })
  .transform(sent => (sent.isNothing ? { ...sent, text: '' } : sent))

export const editPrivatePointInput = z.object({ id, oneOnOneId: id, text: point, note: underPoint })

/** Handing one over to the manager of today, or with `undo` taking that back. */
export const handOverInput = actInput
/** That the other of the two has seen that one-on-ones of this former manager were handed over. */
export const sawHandOversInput = z.object({ reportId: id, managerId: id, undo: ticked })

const ahead = text('The answer', bounds.answer)
export const draftAnswerInput = z.object({ oneOnOneId: id, version, text: ahead })
/** `beside`: put below the answer that stands already. */
export const sendAheadInput = z.object({
  oneOnOneId: id,
  text: ahead.optional().default(''),
  isNothing: ticked,
  beside: ticked,
})
export const takeBackInput = z.object({ oneOnOneId: id })
