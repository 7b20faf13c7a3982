import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDatabase } from '@/lib/demo/testing'
import { matchOf } from './match'

test.each([
  ['data lay', '"data" "lay"*'],
  ['  C#, "freeze" ', '"C" "freeze"*'],
  ['AND (NEAR', '"AND" "NEAR"*'],
  ['Łoś', '"Loś"*'],
  ['-- * "', null],
  ['', null],
])('%j is looked for as %j', (typed, match) => {
  expect(matchOf(typed)).toBe(match)
})

test('nothing that can be typed is a fault in the index’s language', () => {
  const tx = emptyDatabase()
  const signs = fc.constantFrom(
    '"',
    '*',
    '^',
    ':',
    '(',
    ')',
    '-',
    '+',
    '{',
    '}',
    'NEAR',
    'OR',
    ' ',
    'a',
    'é',
    '\0',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.array(signs, { maxLength: 12 }).map(all => all.join('')),
      ),
      typed => {
        const match = matchOf(typed)
        if (match !== null) tx.all(sql`select rowid from search_index where search_index match ${match}`)
      },
    ),
  )
})
