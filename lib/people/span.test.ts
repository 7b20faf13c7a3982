import { expect, test } from 'vitest'
import { isStillToHold, isWithin, overlaps, problemOfSpan, saySpan } from './span'

const span = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn })

test.each([
  [span('2024-01-01'), span('2025-01-01'), true],
  [span('2024-01-01', '2025-01-01'), span('2025-01-01'), false],
  [span('2024-01-01', '2025-01-02'), span('2025-01-01'), true],
  [span('2024-06-01', '2024-06-01'), span('2024-01-01'), false],
  [span('2020-01-01', '2021-01-01'), span('2022-01-01', '2023-01-01'), false],
])('%o beside %o: both hold on some day: %s', (one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected)
  expect(overlaps(other, one)).toBe(expected)
})

test.each([
  [span('2024-02-01', '2024-03-01'), span('2024-01-01'), true],
  [span('2024-01-01'), span('2024-01-01', '2025-01-01'), false],
  [span('2023-12-31'), span('2024-01-01'), false],
  [span('2023-01-01', '2023-01-01'), span('2024-01-01'), true],
])('%o holds only while %o does: %s', (inner, outer, expected) => {
  expect(isWithin(inner, outer)).toBe(expected)
})

test('what ends today holds no longer', () => {
  expect(isStillToHold(span('2024-01-01', '2026-06-15'), '2026-06-15')).toBe(false)
  expect(isStillToHold(span('2024-01-01', '2026-06-16'), '2026-06-15')).toBe(true)
})

const words = { is: 'Reports to', was: 'Reported to' }
const others = [
  { name: 'Otto', ...span('2023-01-01', '2024-03-01') },
  { name: 'Marta', ...span('2024-03-01') },
]

test.each([
  [span('2022-06-01', '2022-05-31'), { endsOn: 'It would end before it begins.' }],
  [span('2026-07-01'), { startsOn: 'Reports to Marta since 1 March 2024; that has to end first.' }],
  [
    span('2022-01-01', '2023-06-01'),
    { startsOn: 'Reported to Otto from 1 January 2023 to 1 March 2024; the two would overlap.' },
  ],
])('%o is refused in words beside the field', (candidate, fields) => {
  expect(problemOfSpan(candidate, others, '2026-06-15', words)).toEqual({ fields })
})

test('what fits before, between or after is taken', () => {
  expect(problemOfSpan(span('2022-01-01', '2023-01-01'), others, '2026-06-15', words)).toBeNull()
  expect(problemOfSpan(span('2024-03-01', '2024-03-01'), others, '2026-06-15', words)).toBeNull()
})

test('a span is said as people say it', () => {
  expect(saySpan(span('2024-03-01'), '2026-06-15')).toBe('since 1 March 2024')
  expect(saySpan(span('2026-07-01'), '2026-06-15')).toBe('from 1 July')
  expect(saySpan(span('2026-01-01', '2026-05-01'), '2026-06-15')).toBe('1 January to 1 May')
})
