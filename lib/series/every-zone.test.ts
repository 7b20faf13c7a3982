import { expect, test } from 'vitest'
import { cadences } from '@/db/schema'
import { addDays, type Day, dayIn, daysBetween } from '@/lib/time/day'
import { zones } from '@/lib/time/zone'
import { nextDates } from './cadence'
import { whenOn } from './series'

// `npm test` looks at a sample of each zone; `npm run test:long` at every day of ten years in all of them.
const isLong = process.env.NONEVENT_LONG === '1'
const minute = 60_000

/** Each date is an instant after the one before, on the day that the rule gave, in every zone; one that a zone left out is the day after. */
function check(timeZone: string, dates: readonly Day[], time: string) {
  let before = Number.NEGATIVE_INFINITY
  for (const day of dates) {
    const { startsAt, onDay } = whenOn({ timeZone, time, minutes: 30 }, day)
    if (onDay !== day && onDay === addDays(day, 1) && isLeftOut(timeZone, day)) continue
    if (startsAt <= before || onDay !== day) expect([timeZone, day, time, onDay, startsAt > before]).toEqual('in order')
    before = startsAt
  }
}

/** Whether no hour of a zone is on that day: Apia crossed the date line over 30 December 2011. */
function isLeftOut(timeZone: string, day: Day): boolean {
  const around = Array.from({ length: 72 }, (_, hour) => Date.parse(`${day}T00:00:00Z`) + (hour - 24) * 60 * minute)
  return !around.some(instant => dayIn(timeZone, instant) === day)
}

test('in every zone and at every cadence the dates rise and stay on their days', { timeout: 60_000 }, () => {
  for (const [index, zone] of zones().entries()) {
    const cadence = cadences[index % cadences.length] ?? 'weekly'
    const startsOn = addDays('2026-01-01', index)
    const dates = nextDates({ cadence, startsOn, endsOn: null, pauses: [] }, startsOn, 30)
    check(zone, dates, ['00:00', '02:30', '10:00', '23:59'][index % 4] ?? '10:00')
  }
})

test.each([
  // The hours that summer time skips and repeats, in zones that change by an hour, by half of one, at midnight.
  ['Europe/Warsaw', '2026-03-22', '02:30'],
  ['Europe/Warsaw', '2026-10-18', '02:30'],
  ['America/New_York', '2026-03-01', '02:00'],
  ['Australia/Lord_Howe', '2026-09-27', '02:15'],
  ['America/Santiago', '2026-08-30', '00:30'],
  ['Africa/Cairo', '2026-04-17', '00:00'],
  ['Asia/Kathmandu', '2027-12-24', '10:00'],
  ['Pacific/Kiritimati', '2027-12-24', '00:00'],
  ['Africa/Casablanca', '2026-02-08', '02:30'],
])('in %s from %s at %s', (timeZone, startsOn, time) => {
  const daily = Array.from({ length: 30 }, (_, index) => addDays(startsOn, index))
  check(timeZone, daily, time)
  check(timeZone, nextDates({ cadence: 'weekly', startsOn, endsOn: null, pauses: [] }, startsOn, 120), time)
})

test('clocks that change do not move a one-on-one: it stays at ten by the clock of its zone', () => {
  const one = { timeZone: 'Europe/Warsaw', time: '10:00', minutes: 30 }
  expect(new Date(whenOn(one, '2026-03-26').startsAt).toISOString()).toBe('2026-03-26T09:00:00.000Z')
  expect(new Date(whenOn(one, '2026-04-02').startsAt).toISOString()).toBe('2026-04-02T08:00:00.000Z')
  expect(daysBetween('2026-03-26', '2026-04-02')).toBe(7)
})

test('a day that a zone left out is the day after, at the same time, and comes once', () => {
  const apia = { timeZone: 'Pacific/Apia', time: '10:00', minutes: 30 }
  const fridays = nextDates({ cadence: 'weekly', startsOn: '2011-12-16', endsOn: null, pauses: [] }, '2011-12-16', 4)
  expect(fridays).toEqual(['2011-12-16', '2011-12-23', '2011-12-30', '2012-01-06'])
  expect(fridays.map(day => whenOn(apia, day).onDay)).toEqual(['2011-12-16', '2011-12-23', '2011-12-31', '2012-01-06'])
})

if (isLong) {
  test('every day of ten years, and of the past since 1990, in all zones', { timeout: 1_800_000 }, () => {
    for (const zone of zones()) {
      for (const [from, years] of [
        ['2026-01-01', 10],
        ['1990-01-01', 36],
      ] as const) {
        const daily = Array.from({ length: Math.round(years * 365.25) }, (_, index) => addDays(from, index))
        // Of the past every fifth day, which meets each change of the clocks within four.
        check(zone, years === 10 ? daily : daily.filter((_, index) => index % 5 === 0), '10:00')
        if (years === 10) check(zone, daily, '02:30')
      }
    }
  })
}

test('an instant lies on the day of its zone, though the day elsewhere is another', () => {
  const { startsAt } = whenOn({ timeZone: 'Pacific/Kiritimati', time: '00:30', minutes: 30 }, '2026-06-18')
  expect(dayIn('Pacific/Honolulu', startsAt)).toBe('2026-06-17')
  expect(startsAt % minute).toBe(0)
})
