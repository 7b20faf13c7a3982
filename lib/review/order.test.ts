import { expect, test } from 'vitest'
import { changed, type Draft, opposite } from './draft'
import { put, step } from './order'

const groups = [['a', 'b'], ['c'], ['d', 'e']]

test.each([
  ['a', 1, 'b a c d e'],
  ['b', -1, 'b a c d e'],
  ['b', 1, 'c a b d e'],
  ['c', -1, 'c a b d e'],
  ['d', -1, 'a b d e c'],
  ['a', -1, 'a b c d e'],
  ['e', 1, 'a b c d e'],
] as const)('a step of %s by %i', (id, by, order) => {
  expect(step(groups, id, by).join(' ')).toBe(order)
})

test('dropped on its own group a line moves, dropped on another its group goes along', () => {
  expect(put(groups, 'e', 'before', 'd').join(' ')).toBe('a b c e d')
  expect(put(groups, 'e', 'before', 'a').join(' ')).toBe('d e a b c')
  expect(put(groups, 'e', 'before', 'e').join(' ')).toBe('a b c d e')
})

const draft: Draft = {
  groupedBy: 'month',
  lines: [
    { entryId: 'a', wording: null },
    { entryId: 'b', wording: 'You kept it quiet.' },
    { entryId: 'c', wording: null },
  ],
}

test.each([
  { kind: 'choose', entryId: 'd', at: 1 },
  { kind: 'leave out', entryId: 'b' },
  { kind: 'reword', entryId: 'b', wording: null },
  { kind: 'order', entryIds: ['c', 'a', 'b'] },
  { kind: 'group', by: 'tag' },
] as const)('$kind changes the draft, and its opposite takes that back whole', change => {
  const after = changed(draft, change)
  expect(after).not.toEqual(draft)
  expect(changed(after, opposite(draft, change))).toEqual(draft)
})

test('an order that leaves lines out, or names strange ones, loses none', () => {
  const after = changed(draft, { kind: 'order', entryIds: ['c', 'x', 'c'] })
  expect(after.lines.map(line => line.entryId)).toEqual(['c', 'a', 'b'])
})

test('chosen twice is chosen once', () => {
  expect(changed(draft, { kind: 'choose', entryId: 'a', at: 0 })).toBe(draft)
})
