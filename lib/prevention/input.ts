import { z } from 'zod'
import {
  bases,
  lastings,
  outcomes,
  reaches,
  requestKinds,
  roles,
  severities,
  stoppers,
  verdicts,
  visibilities,
} from '@/db/schema'
import { day, id, line, month, onceKey, optional, text, ticked } from '@/lib/input'
import { phraseNames, phraseProblem } from './phrases'
import { tidyPhrase } from './sentence'
import { isHttpAddress } from './web-address'

// What may come in about an entry: every bound and message, once.

const phrase = (which: 'action' | 'prevented') =>
  z.string({ error: `${phraseNames[which]} is missing.` }).transform((typed, context) => {
    const tidy = tidyPhrase(typed, which)
    const problem = phraseProblem(which, tidy)
    if (problem) context.addIssue({ code: 'custom', message: problem })
    return tidy
  })

/** A field of a form that comes once, several times, or not at all. */
const list = <S extends z.ZodType>(of: S, max: number) =>
  z.preprocess(
    value => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(of).max(max, { error: `That is more than ${max} at once.` }),
  )

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  optional(z.enum(values, { error: 'Choose one of the list.' }))

const paragraph = (what: string, max = 4_000) => optional(text(what, max).transform(value => value.trim()))

export const entryIdInput = z.object({ entryId: id })

/** The entry's own words and facts, as its author edits them. */
export const editInput = z
  .object({
    entryId: id,
    action: phrase('action'),
    prevented: phrase('prevented'),
    actedOn: day,
    wouldHaveHit: optional(month),
    people: list(id, 20).refine(people => people.length > 0, { error: 'Say who did it: at least one person.' }),
    roles: list(z.enum(roles, { error: 'Choose one of the list.' }), 20),
    concernsId: optional(id),
    tags: list(id, 30),
    signal: paragraph('What was noticed first'),
    withoutThis: paragraph('What would have happened'),
    subjectsSeeReasons: ticked,
    basis: oneOf(bases),
    severity: oneOf(severities),
    reach: oneOf(reaches),
    lasting: oneOf(lastings),
    stoppedBy: oneOf(stoppers),
    softened: ticked,
    visibility: z.enum(visibilities, { error: 'Choose who may read it.' }),
    followUpOn: optional(day),
  })
  .refine(entry => !entry.wouldHaveHit || entry.wouldHaveHit >= entry.actedOn.slice(0, 7), {
    path: ['wouldHaveHit'],
    error: 'It cannot have hit before it was stopped.',
  })
  .refine(entry => !entry.followUpOn || entry.followUpOn >= entry.actedOn, {
    path: ['followUpOn'],
    error: 'The check comes after the act.',
  })

export type EditInput = z.output<typeof editInput>

const address = z
  .string({ error: 'The link is missing.' })
  .trim()
  .refine(isHttpAddress, { error: 'A link begins with http:// or https://.' })

const dated = { entryId: id, onDay: day, key: onceKey }

/** A link, a note or a measure; a typed number needs "how we got it" (PRODUCT.md). */
export const evidenceInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: address, text: optional(line('What it shows', 280)), ...dated }),
  z.object({
    kind: z.literal('note'),
    text: text('The note', 2_000)
      .transform(value => value.trim())
      .refine(Boolean, { error: 'The note is missing.' }),
    ...dated,
  }),
  z.object({
    kind: z.literal('measure'),
    text: line('What was measured', 280),
    before: line('Before', 120),
    after: line('After', 120),
    howMeasured: line('How we got it', 500),
    ...dated,
  }),
])

export type EvidenceInput = z.output<typeof evidenceInput>

export const evidenceIdInput = z.object({ evidenceId: id })

export const confirmationInput = z.object({
  entryId: id,
  verdict: z.enum(verdicts, { error: 'Say whether you agree.' }),
  comment: paragraph('The comment', 2_000),
})

export const requestInput = z.object({
  entryId: id,
  askedId: z
    .string({ error: 'Choose a person.' })
    .refine(value => id.safeParse(value).success, { error: 'Choose a person.' }),
  kind: z.enum(requestKinds, { error: 'Choose one of the list.' }),
})

export const requestIdInput = z.object({ requestId: id })

export const commentInput = z.object({ entryId: id, text: text('The comment', 4_000).transform(value => value.trim()) })

export const followUpInput = z.object({
  entryId: id,
  outcome: z.enum(outcomes, { error: 'Say what the check found.' }),
  text: paragraph('What you found', 2_000),
  onDay: day,
  nextOn: optional(day),
  key: onceKey,
})

export const followUpIdInput = z.object({ followUpId: id })
