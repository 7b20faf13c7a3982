import { expect, test } from 'vitest'
import { halfOf, monthWithin, periodNamed, quarterOf, sayPeriod } from './period'

test.each([
  ['2026-05-12', 1, '2026-01-01', '2026-06-30'],
  ['2026-07-01', 1, '2026-07-01', '2026-12-31'],
  ['2026-01-31', 4, '2025-10-01', '2026-03-31'],
  ['2026-04-01', 4, '2026-04-01', '2026-09-30'],
  ['2024-02-29', 9, '2023-09-01', '2024-02-29'],
  ['2026-02-28', 9, '2025-09-01', '2026-02-28'],
  ['2026-12-01', 12, '2026-12-01', '2027-05-31'],
  ['2026-11-30', 12, '2026-06-01', '2026-11-30'],
])('the half of %s, with a year that begins in month %i, is %s to %s', (day, first, startsOn, endsOn) => {
  expect(halfOf(day, first)).toEqual({ startsOn, endsOn })
})

test.each([
  ['2026-05-12', 1, '2026-04-01', '2026-06-30'],
  ['2028-02-29', 12, '2027-12-01', '2028-02-29'],
  ['2027-02-10', 12, '2026-12-01', '2027-02-28'],
  ['2026-01-15', 2, '2025-11-01', '2026-01-31'],
])('the quarter of %s, with a year that begins in month %i, is %s to %s', (day, first, startsOn, endsOn) => {
  expect(quarterOf(day, first)).toEqual({ startsOn, endsOn })
})

test.each([
  ['this half', '2026-07-01', '2026-12-31'],
  ['last half', '2026-01-01', '2026-06-30'],
  ['this quarter', '2026-10-01', '2026-12-31'],
  ['last quarter', '2026-07-01', '2026-09-30'],
] as const)('%s, on 1 December 2026, is %s to %s', (name, startsOn, endsOn) => {
  expect(periodNamed(name, '2026-12-01', 1)).toEqual({ startsOn, endsOn })
})

test.each([
  ['2026-01-01', '2026-06-30', 'January to June 2026'],
  ['2025-10-01', '2026-03-31', 'October 2025 to March 2026'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2026-02-01', '2026-03-14', '1 February to 14 March 2026'],
  ['2025-12-24', '2026-01-06', '24 December 2025 to 6 January 2026'],
  ['2026-03-14', '2026-03-14', '14 March 2026'],
])('%s to %s is said as %s', (startsOn, endsOn, said) => {
  expect(sayPeriod({ startsOn, endsOn })).toBe(said)
})

test.each([
  ['2026-03-02', null, '2026-03'],
  ['2026-01-01', '2027-01', '2026-01'],
  ['2025-12-31', '2026-06', '2026-06'],
  ['2025-12-31', '2026-07', null],
  ['2025-12-31', null, null],
  ['2026-07-01', '2026-01', '2026-01'],
])('an act on %s which would have hit in %s stands under %s', (actedOn, wouldHaveHit, month) => {
  expect(monthWithin({ actedOn, wouldHaveHit }, { startsOn: '2026-01-01', endsOn: '2026-06-30' })).toBe(month)
})
