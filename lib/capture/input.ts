import { z } from 'zod'
import { day, id, line, onceKey, optional, ticked } from '@/lib/input'

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
  /** The signal that it came of. */
  signalId: optional(id),
  /** The unfinished capture that it finishes: its id, or the key under which it was kept. */
  unfinished: onceKey,
  key: onceKey,
})

const picked = z.object({ id, name: z.string().max(200) })
const typed = z.string().max(4_000)

/** Words of a capture that were not saved, and what was picked beside them; bounded, and nothing more of what is sent. */
export const unfinishedInput = z.object({
  /** Its id, or a key of its own, so that it is changed and never doubled. */
  unfinished: z.string().regex(/^[\w-]{8,64}$/),
  subjectId: id,
  oneOnOneId: optional(id),
  signal: z.object({ id, text: z.string().max(2_000), noticedOn: day }).optional(),
  draft: z
    .object({
      action: typed,
      prevented: typed,
      people: z.array(picked).max(20),
      tags: z.array(picked.extend({ authorsOnly: z.boolean() })).max(20),
      asWords: z.array(z.string().max(200)).max(20),
      leadership: z.boolean().nullable(),
    })
    .refine(draft => draft.action.trim() !== '' || draft.prevented.trim() !== '', {
      error: 'There are no words to keep.',
    }),
})

export const dropUnfinishedInput = z.object({ unfinished: z.string().regex(/^[\w-]{8,64}$/), undo: ticked })

export type CaptureInput = z.output<typeof captureInput>
