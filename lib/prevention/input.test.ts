import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { newId } from '@/lib/ids'
import { commentInput, confirmationInput, editInput, evidenceInput, followUpInput, requestInput } from './input'

const entryId = newId()
const entry = {
  entryId,
  action: 'redesigned the data layer',
  prevented: 'three scaling issues',
  actedOn: '2026-05-12',
  people: [newId()],
  roles: ['did'],
  visibility: 'shared',
}

const problem = (schema: z.ZodType, sent: object, field: string) =>
  schema.safeParse(sent).error?.issues.find(issue => issue.path[0] === field)?.message

test.each([
  ['action', '', 'What was done is missing.'],
  ['action', 'x'.repeat(281), 'What was done is 281 characters long; 280 fit.'],
  ['prevented', '🪨'.repeat(281), 'What it stopped is 281 characters long; 280 fit.'],
  ['prevented', ' … ', 'What it stopped is missing.'],
  ['actedOn', '2026-02-30', 'That date does not exist.'],
  ['actedOn', '', 'The date is missing.'],
  ['wouldHaveHit', '2026-13', 'That month does not exist.'],
  ['wouldHaveHit', '2026-04', 'It cannot have hit before it was stopped.'],
  ['followUpOn', '2026-05-11', 'The check comes after the act.'],
  ['people', [], 'Say who did it: at least one person.'],
  ['visibility', 'everyone', 'Choose who may read it.'],
  ['severity', 'huge', 'Choose one of the list.'],
  ['signal', 'x'.repeat(4_001), 'What was noticed first is 4,001 characters long; 4,000 fit.'],
])('%s: %s', (field, value, said) => {
  expect(problem(editInput, { ...entry, [field]: value }, field)).toBe(said)
})

test('280 characters fit as people count them, and an empty field is nothing', () => {
  const parsed = editInput.parse({
    ...entry,
    action: '🪨'.repeat(280),
    signal: '  ',
    basis: '',
    wouldHaveHit: '2026-05',
  })
  expect([...parsed.action].length).toBe(280)
  expect(parsed).toMatchObject({ wouldHaveHit: '2026-05', softened: false })
  expect(parsed.signal).toBeFalsy()
  expect(parsed.basis).toBeUndefined()
})

test.each([
  ['https://harbour.example/graph?q=1', undefined],
  ['http://harbour.example', undefined],
  ['javascript:alert(1)', 'A link begins with http:// or https://.'],
  ['data:text/html,x', 'A link begins with http:// or https://.'],
  ['//harbour.example', 'A link begins with http:// or https://.'],
  ['https://user:secret@harbour.example', 'A link begins with http:// or https://.'],
  ['harbour', 'A link begins with http:// or https://.'],
])('a link: %s', (url, said) => {
  expect(problem(evidenceInput, { kind: 'link', entryId, onDay: '2026-05-12', url }, 'url')).toBe(said)
})

test('a measure needs how we got it', () => {
  const measure = { kind: 'measure', entryId, onDay: '2026-05-12', text: 'Latency', before: '9 ms', after: '2 ms' }
  expect(problem(evidenceInput, measure, 'howMeasured')).toBe('How we got it is missing.')
  expect(evidenceInput.safeParse({ ...measure, howMeasured: 'the dashboard' }).success).toBe(true)
})

test('whatever is sent is parsed within its bounds or refused in words', () => {
  const field = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('2026-05-12', '2026-05', 'did', 'agrees', 'link', 'on', entryId, 'x'.repeat(300)),
    fc.array(fc.oneof(fc.string(), fc.constant(entryId)), { maxLength: 40 }),
    fc.integer(),
    fc.constant(undefined),
  )
  const schemas = [editInput, evidenceInput, confirmationInput, requestInput, commentInput, followUpInput]
  const names = [
    ...new Set(schemas.flatMap(schema => ('shape' in schema ? Object.keys(schema.shape) : []))),
    'url',
    'before',
  ]
  const sent = fc.record(Object.fromEntries(names.map(name => [name, field])))
  fc.assert(
    fc.property(sent, fc.nat(schemas.length - 1), (input, which) => {
      const result = (schemas[which] ?? editInput).safeParse(input)
      for (const issue of result.error?.issues ?? []) expect(issue.message).not.toBe('')
      for (const value of Object.values(result.data ?? {}))
        if (typeof value === 'string') expect([...value].length).toBeLessThanOrEqual(4_000)
    }),
  )
})

test('a form with a megabyte in it is answered in words', () => {
  const megabyte = 'x'.repeat(1_000_000)
  expect(problem(editInput, { ...entry, action: megabyte }, 'action')).toContain('280 fit')
  expect(problem(commentInput, { entryId, text: megabyte }, 'text')).toContain('4,000 fit')
})
