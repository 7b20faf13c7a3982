import { z } from 'zod'
import { themes } from '@/db/schema'
import { day, id, line, onceKey, optional, ticked } from '@/lib/input'
import { bounds } from './bounds'

const question = {
  theme: z.enum(themes, { error: 'Choose a theme.' }),
  text: line('The question', bounds.point),
}

/** `organisation`: for everybody here, which an admin writes. */
export const addQuestionInput = z.object({ ...question, organisation: ticked, key: onceKey })
export const changeQuestionInput = z.object({ id, ...question })

const count = (text: string) => [...text].length

/** A point a line; empty lines are none. */
const points = z
  .string({ error: 'The points are missing.' })
  .transform(sent =>
    sent
      .split(/\r\n?|\n/)
      .map(point => point.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  )
  .superRefine((list, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (list.length === 0) return say('A template has at least one point. Write one a line.')
    if (list.length > bounds.pointsInTemplate)
      return say(`Those are ${list.length} points; ${bounds.pointsInTemplate} fit in a template.`)
    const at = list.findIndex(point => count(point) > bounds.point)
    if (at >= 0) say(`Point ${at + 1} is ${count(list[at] ?? '')} characters long; ${bounds.point} fit.`)
  })

const template = { name: line('The name', bounds.name), points }
export const addTemplateInput = z.object({ ...template, organisation: ticked, key: onceKey })
export const changeTemplateInput = z.object({ id, ...template })
export const copyTemplateInput = z.object({ id, key: onceKey })

/** Taking something away, which the same act with `undo` takes back. */
export const removeInput = z.object({ id, undo: ticked })

/** `as`: on the agenda that both read, or among one's own private points. */
const as = z.enum(['shared', 'private'], { error: 'Shared, or only you?' })
export const takeInput = z.object({ oneOnOneId: id, from: z.enum(['template', 'question']), id, as })
export const takeOffInput = z.object({ oneOnOneId: id, ids: z.string().max(2000), as }).transform((sent, context) => {
  const ids = sent.ids.split(' ').filter(Boolean)
  if (ids.length > bounds.pointsInTemplate || ids.some(one => !id.safeParse(one).success)) {
    context.addIssue({ code: 'custom', message: 'That is not there.' })
    return z.NEVER
  }
  return { ...sent, ids }
})

export const addRecurringInput = z.object({
  oneOnOneId: id,
  text: line('The question', bounds.point),
  everyWeeks: z.coerce
    .number({ error: 'How many weeks apart?' })
    .int({ error: 'Whole weeks, please.' })
    .min(1, { error: 'At least one week apart.' })
    .max(52, { error: 'At most 52 weeks apart.' }),
  startsOn: optional(day),
  key: onceKey,
})
export const askRecurringInput = z.object({ id, oneOnOneId: id, undo: ticked })
