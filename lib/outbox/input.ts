import { z } from 'zod'
import { id } from '@/lib/input'
import { addedKinds, textKinds } from './kinds'

/** One thing out of somebody's outbox. `personId`: whose it is, which must be who is signed in. */
export const replayInput = z.object({
  personId: id,
  kind: z.enum([...addedKinds, ...textKinds]),
  input: z.record(z.string(), z.unknown()),
})

/** What was written down for a one-on-one while its page could not be had: it is added to one's private note. */
export const noteInput = z.object({
  oneOnOneId: id,
  text: z
    .string({ error: 'The note is missing.' })
    .transform(value => value.replace(/\r\n?/g, '\n').trim())
    .refine(value => value !== '', { error: 'The note is missing.' }),
  key: z.string({ error: 'The key is missing.' }).regex(/^[\w-]{8,64}$/),
})
