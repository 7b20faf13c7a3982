import { z } from 'zod'
import { day } from '@/lib/input'

const time = z.string({ error: 'The time is missing.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: issue => (issue.input ? 'That time does not exist.' : 'The time is missing.'),
})

/** Day, time and length of a one-on-one, as every form about one sends them. */
export const when = {
  day: day.refine(value => value >= '1990-01-01' && value < '2100-01-01', { error: 'That day is too far away.' }),
  time,
  minutes: z.coerce
    .number({ error: 'How many minutes?' })
    .int({ error: 'Whole minutes, please.' })
    .min(5, { error: 'At least 5 minutes.' })
    .max(480, { error: 'At most 480 minutes.' }),
}
