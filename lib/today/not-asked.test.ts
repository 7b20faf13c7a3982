import { expect, test } from 'vitest'
import type { Cadence } from '@/lib/series/cadence'
import { isNotAskedLately } from './not-asked'

const today = '2026-06-15'
const facts = { lastAskedOn: null, since: '2025-01-01', cadence: null, isPaused: false, restedUntil: null }

test.each<[string, Cadence | null, string, boolean]>([
  ['no series, 20 days', null, '2026-05-26', false],
  ['no series, 21 days', null, '2026-05-25', true],
  ['every week, 10 days', 'weekly', '2026-06-05', false],
  ['every week, 11 days', 'weekly', '2026-06-04', true],
  ['every two weeks, 20 days', 'every two weeks', '2026-05-26', false],
  ['every two weeks, 21 days', 'every two weeks', '2026-05-25', true],
  ['every four weeks, 41 days', 'every four weeks', '2026-05-05', false],
  ['every four weeks, 42 days', 'every four weeks', '2026-05-04', true],
  ['every month, 45 days', 'monthly by date', '2026-05-01', false],
  ['every month, 46 days', 'monthly by weekday', '2026-04-30', true],
])('%s', (_, cadence, lastAskedOn, waits) => {
  expect(isNotAskedLately({ ...facts, cadence, lastAskedOn }, today)).toBe(waits)
})

test('the days count from the beginning of a line and from the end of a pause; in a pause nobody waits', () => {
  expect(isNotAskedLately(facts, today)).toBe(true)
  expect(isNotAskedLately({ ...facts, since: '2026-06-01' }, today)).toBe(false)
  expect(isNotAskedLately({ ...facts, lastAskedOn: '2025-06-01', since: '2026-06-01' }, today)).toBe(false)
  expect(isNotAskedLately({ ...facts, restedUntil: '2026-06-10' }, today)).toBe(false)
  expect(isNotAskedLately({ ...facts, isPaused: true }, today)).toBe(false)
})
