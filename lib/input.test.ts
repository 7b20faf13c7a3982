import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as input from './input'

const problem = (
  schema: { safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues[0]?.message

test('a line is trimmed, present and bounded by characters as people count them', () => {
  const line = input.line('The phrase', 5)
  expect(line.parse('  a \n b ')).toBe('a b')
  expect(line.parse('𝒶𝒷𝒸𝒹𝑒')).toHaveLength(10)
  expect(problem(line, '   ')).toBe('The phrase is missing.')
  expect(problem(line, undefined)).toBe('The phrase is missing.')
  expect(problem(line, 'abcdef')).toBe('The phrase is 6 characters long; 5 fit.')
})

test('a megabyte is answered in words', () => {
  expect(problem(input.text('The note', 200_000), 'x'.repeat(1_000_000))).toBe(
    'The note is 1,000,000 characters long; 200,000 fit.',
  )
})

test('dates exist, addresses are addresses, empty fields are nothing', () => {
  expect(problem(input.day, '2026-02-30')).toBe('That date does not exist.')
  expect(problem(input.day, '')).toBe('The date is missing.')
  expect(input.email.parse(' Priya@Harbour.Example ')).toBe('priya@harbour.example')
  expect(problem(input.email, 'priya at harbour')).toBe('That is no e-mail address.')
  expect(input.optional(input.day).parse('')).toBeUndefined()
  expect(problem(input.optional(input.day), 'soon')).toBe('That date does not exist.')
  expect([input.ticked.parse('on'), input.ticked.parse(undefined)]).toEqual([true, false])
})

test('whatever is sent is parsed or told, never thrown', () => {
  const schemas = [
    input.line('It', 20),
    input.text('It', 20),
    input.id,
    input.day,
    input.month,
    input.email,
    input.ticked,
    input.onceKey,
  ]
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...schemas), (value, schema) => {
      const result = schema.safeParse(value)
      expect(result.success || (result.error?.issues[0]?.message.length ?? 0) > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
