import { z } from 'zod'
import { email, id, line, name } from '@/lib/input'
import { isZone } from '@/lib/time/zone'
import { ownPath } from './next-path'

const lengthOf = (text: string) => [...text].length

const typedPassword = z
  .string({ error: 'The password is missing.' })
  .min(1, { error: 'The password is missing.', abort: true })
  .refine(value => lengthOf(value) <= 128, { error: 'No password here is longer than 128 characters.' })

/** A password being chosen: 12 to 128 characters, of whatever kind (QUALITY.md S11). Common ones are refused by `whyRefused`. */
const chosenPassword = typedPassword.refine(value => lengthOf(value) >= 12, {
  error: issue => `That has ${lengthOf(String(issue.input))} characters; a password here has at least 12.`,
})

export const timeZone = z.string({ error: 'The time zone is missing.' }).refine(isZone, {
  error: 'That time zone is not known here.',
})

export const signInInput = z.object({ email, password: typedPassword, next: z.unknown().optional().transform(ownPath) })

export const demoSignInInput = z.object({
  who: z.string().max(40),
  next: z.unknown().optional().transform(ownPath),
})

export const foundingInput = z.object({
  organisation: line('The name of the organisation', 120),
  timeZone,
  name,
  email,
  password: chosenPassword,
})

export const linkInput = z.object({ token: z.string().max(100).catch(''), password: chosenPassword })

export const changePasswordInput = z.object({ presentPassword: typedPassword, newPassword: chosenPassword })

export const endSessionInput = z.object({ sessionId: id })
