import { expect, test } from 'vitest'
import type { Cadence } from './cadence'
import { sayPause, saySeries } from './say'

test.each<[Cadence, string, string, string]>([
  ['every two weeks', '2026-12-10', 'Europe/Warsaw', 'Every two weeks on Thursday at 10:00, 30 minutes, Warsaw time'],
  ['weekly', '2026-12-08', 'UTC', 'Every week on Tuesday at 10:00, 30 minutes, UTC'],
  ['every four weeks', '2026-12-08', 'UTC', 'Every four weeks on Tuesday at 10:00, 30 minutes, UTC'],
  ['monthly by weekday', '2026-12-10', 'UTC', 'Every month on the second Thursday at 10:00, 30 minutes, UTC'],
  [
    'monthly by weekday',
    '2026-12-31',
    'America/Argentina/Buenos_Aires',
    'Every month on the last Thursday at 10:00, 30 minutes, Buenos Aires time',
  ],
  ['monthly by date', '2026-12-22', 'UTC', 'Every month on the 22nd at 10:00, 30 minutes, UTC'],
  ['monthly by date', '2026-12-31', 'UTC', 'Every month on the 31st, or on its last day, at 10:00, 30 minutes, UTC'],
])('%s from %s in %s', (cadence, startsOn, timeZone, said) => {
  expect(saySeries({ cadence, startsOn, time: '10:00', minutes: 30, timeZone })).toBe(said)
})

test('a rest is told with its end, or with the way to end it', () => {
  const today = '2026-12-01'
  expect(sayPause({ startsOn: '2026-11-20', endsOn: null }, today)).toBe(
    'It rests since 20 November, until you resume it.',
  )
  expect(sayPause({ startsOn: '2026-12-20', endsOn: '2027-01-04' }, today)).toBe(
    'It rests from 20 December, until 4 January 2027.',
  )
})
