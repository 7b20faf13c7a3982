import { z } from 'zod'
import { reminderKinds } from '@/db/schema'
import { ticked } from '@/lib/input'

/** One kind of reminder, to be switched off or, if not, on. */
export const switchInput = z.object({
  kind: z.enum(reminderKinds, { error: 'There is no such reminder.' }),
  off: ticked,
})

export type Switched = z.output<typeof switchInput>
