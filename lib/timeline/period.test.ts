import { expect, test } from 'vitest'
import { daysOf, type Period } from './period'

test.each<[Period, string, number, string, string]>([
  ['this-quarter', '2026-06-15', 1, '2026-04-01', '2026-06-30'],
  ['last-quarter', '2026-01-31', 1, '2025-10-01', '2025-12-31'],
  ['this-half', '2026-06-30', 1, '2026-01-01', '2026-06-30'],
  ['this-year', '2026-01-01', 1, '2026-01-01', '2026-12-31'],
  ['this-year', '2026-03-31', 4, '2025-04-01', '2026-03-31'],
  ['this-quarter', '2026-01-10', 12, '2025-12-01', '2026-02-28'],
  ['last-quarter', '2024-05-10', 2, '2024-02-01', '2024-04-30'],
  ['this-half', '2026-03-01', 10, '2025-10-01', '2026-03-31'],
])('%s on %s, the year starting in month %i, is %s to %s', (period, today, starts, from, to) => {
  expect(daysOf(period, today, starts)).toEqual({ from, to })
})
