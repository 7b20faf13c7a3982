import { expect, test } from 'vitest'
import { lineAt } from './line-at'

const notes = 'Freeze starts on the 14th.\n- She rotated the keys\n\nLast words\n'

test.each([
  ['what is marked', 29, 40, 'She rotated'],
  ['the line of the caret, without its mark', 33, 33, 'She rotated the keys'],
  ['the first line', 0, 0, 'Freeze starts on the 14th.'],
  ['the last line with words, from an empty one', notes.length, notes.length, 'Last words'],
])('%s', (_, start, end, line) => {
  expect(lineAt(notes, start, end)).toBe(line)
})

test('nothing of nothing', () => {
  expect(lineAt('', 0, 0)).toBe('')
})
