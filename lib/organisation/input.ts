import { z } from 'zod'
import { line, ticked } from '@/lib/input'
import { isZone } from '@/lib/time/zone'

/** What an admin may set for the whole organisation. */
export const settingsInput = z.object({
  organisation: line('The name', 120),
  timeZone: z.string().refine(isZone, { error: 'Choose a zone from the list.' }),
  fiscalYearStartsIn: z.coerce
    .number({ error: 'Choose a month.' })
    .int({ error: 'Choose a month.' })
    .min(1, { error: 'Choose a month.' })
    .max(12, { error: 'Choose a month.' }),
  question: line('The question', 280),
  defaultVisibility: z.enum(['shared', 'leadership'], { error: 'Choose who reads new entries.' }),
  managersAddPeople: ticked,
})

export type Settings = z.output<typeof settingsInput>
