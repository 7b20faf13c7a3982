import { z } from 'zod'
import { timeZone } from '@/lib/auth/input'
import { line, name, optional, ticked } from '@/lib/input'

/** What everybody says of themselves; an empty field is nothing. */
export const profileInput = z.object({
  name,
  pronouns: optional(line('The pronouns', 40)),
  timeZone: optional(timeZone),
})

export const displayInput = z.object({
  theme: optional(z.enum(['light', 'dark'], { error: 'That theme is not one of them.' })),
  singleKeys: ticked,
})
