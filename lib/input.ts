import { z } from 'zod'
import { isId } from './ids'
import { isDay, isMonth } from './time/day'

// Every bound of PRODUCT.md, "Bounds", and the shapes that all inputs share. Lengths count code points, as people do.

const characters = (text: string) => [...text].length

/** One line of text: trimmed, at least one character, no more than `max`. `what` names it in the message. */
export const line = (what: string, max: number) =>
  z
    .string({ error: `${what} is missing.` })
    .transform(text => text.replace(/\s+/g, ' ').trim())
    .refine(text => text.length > 0, { error: `${what} is missing.`, abort: true })
    .refine(text => characters(text) <= max, {
      error: issue => `${what} is ${characters(String(issue.input))} characters long; ${max} fit.`,
    })

/** A text of several lines, which may be empty. */
export const text = (what: string, max: number) =>
  z
    .string({ error: `${what} is missing.` })
    .transform(value => value.replace(/\r\n?/g, '\n'))
    .refine(value => characters(value) <= max, {
      error: issue =>
        `${what} is ${characters(String(issue.input)).toLocaleString('en-GB')} characters long; ${max.toLocaleString('en-GB')} fit.`,
    })

/** An empty field of a form counts as nothing. */
export const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() === '' ? undefined : (value ?? undefined)),
    schema.optional(),
  )

export const id = z.string({ error: 'That is not there.' }).refine(isId, { error: 'That is not there.' })

export const day = z
  .string({ error: 'The date is missing.' })
  .refine(isDay, { error: issue => (issue.input ? 'That date does not exist.' : 'The date is missing.') })

export const month = z.string().refine(isMonth, { error: 'That month does not exist.' })

export const name = line('The name', 120)

/** An e-mail address, in lower case. */
export const email = z
  .string({ error: 'The address is missing.' })
  .transform(value => value.trim().toLowerCase())
  .refine(value => value !== '', { error: 'The address is missing.', abort: true })
  .refine(value => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && value.length <= 254, {
    error: 'That is no e-mail address.',
  })

/** A box that is ticked or not. */
export const ticked = z.preprocess(value => value === 'on' || value === 'true' || value === true, z.boolean())

/** The key under which a submission is done once, however often it is sent. */
export const onceKey = optional(z.string().regex(/^[\w-]{8,64}$/))
