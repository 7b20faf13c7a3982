import { z } from 'zod'
import { id, line, onceKey, optional, ticked } from '@/lib/input'

/** A phrase with the tags and names still in it may be a little longer than the phrase itself. */
const typedPhrase = (what: string) => line(what, 1_000)

const list = <S extends z.ZodType>(of: S) =>
  z.preprocess(
    value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(of).max(20, { error: 'That is more than 20 at once.' }),
  )

/** What the capture line sends: the two phrases as typed, and what was picked beside them. */
export const captureInput = z.object({
  subjectId: id,
  action: typedPhrase('What was done'),
  prevented: typedPhrase('What it stopped'),
  people: list(id),
  tags: list(id),
  asWords: list(z.string().max(200)),
  leadership: ticked,
  /** Whether the tick is the author's own choice, not the standard. */
  leadershipChosen: ticked,
  oneOnOneId: optional(id),
  key: onceKey,
})

export type CaptureInput = z.output<typeof captureInput>
