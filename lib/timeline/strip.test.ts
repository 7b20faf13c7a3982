import { expect, test } from 'vitest'
import { byMonth, byWeek, firstDayOfStrip, monthLabels, weeks } from './strip'

test.each([
  ['2026-06-15', '2025-06-23'],
  ['2026-06-21', '2025-06-23'],
  ['2026-06-22', '2025-06-30'],
  ['2024-03-01', '2023-03-06'],
])('the strip of %s begins on Monday %s', (today, first) => {
  expect(firstDayOfStrip(today)).toBe(first)
})

test('today falls in the last week, the first Monday in the first, and what is outside nowhere', () => {
  const counts = byWeek(
    [
      ['2026-06-15', 2],
      ['2026-06-21', 1],
      ['2025-06-23', 1],
      ['2025-06-22', 9],
      ['2026-06-22', 9],
    ],
    '2026-06-17',
  )
  expect(counts).toHaveLength(weeks)
  expect([counts[0], counts[weeks - 1]]).toEqual([1, 3])
  expect(counts.reduce((sum, n) => sum + n)).toBe(4)
})

test('every month of the strip has its count and, but for a stump at the start, its label', () => {
  const months = byMonth(
    [
      ['2026-01-31', 1],
      ['2026-02-01', 2],
    ],
    '2026-06-17',
  )
  expect(months.map(one => one.month)).toEqual(expect.arrayContaining(['2025-06', '2025-12', '2026-06']))
  expect(months.find(one => one.month === '2026-02')?.n).toBe(2)
  const labels = monthLabels('2026-06-17')
  expect([labels[0], labels.at(-1)]).toEqual([
    { week: 2, month: '2025-07' },
    { week: 49, month: '2026-06' },
  ])
  expect(new Set(labels.map(one => one.month)).size).toBe(labels.length)
})
