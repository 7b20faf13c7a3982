import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cadences } from '@/db/schema'
import { addDays, addMonths, type Day, daysBetween, lastOf, monthOf } from '@/lib/time/day'
import { type Cadence, datesBetween, isDateOf, nextDates, type Rule } from './cadence'

const rule = (cadence: Cadence, startsOn: Day, more: Partial<Rule> = {}): Rule => ({
  ...{ cadence, startsOn, endsOn: null, pauses: [] },
  ...more,
})

test.each<[Cadence, Day, Day[]]>([
  ['weekly', '2026-12-17', ['2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07']],
  ['every two weeks', '2024-02-22', ['2024-02-22', '2024-03-07', '2024-03-21', '2024-04-04']],
  ['every four weeks', '2026-12-03', ['2026-12-03', '2026-12-31', '2027-01-28', '2027-02-25']],
  ['monthly by weekday', '2026-11-12', ['2026-11-12', '2026-12-10', '2027-01-14', '2027-02-11']],
  // The fifth Thursday is told as the last, for not every month has five.
  ['monthly by weekday', '2026-10-29', ['2026-10-29', '2026-11-26', '2026-12-31', '2027-01-28']],
  ['monthly by date', '2023-11-29', ['2023-11-29', '2023-12-29', '2024-01-29', '2024-02-29']],
  ['monthly by date', '2026-12-31', ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']],
])('%s from %s', (cadence, startsOn, days) => {
  expect(nextDates(rule(cadence, startsOn), startsOn, 4)).toEqual(days)
})

test('there are none in a pause, none while it has no end, and none from the end on', () => {
  const weekly = (more: Partial<Rule>) => nextDates(rule('weekly', '2026-12-03', more), '2026-12-01', 4)
  expect(weekly({ pauses: [{ startsOn: '2026-12-10', endsOn: '2026-12-24' }] })).toEqual([
    ...['2026-12-03', '2026-12-24', '2026-12-31', '2027-01-07'],
  ])
  expect(weekly({ pauses: [{ startsOn: '2026-12-11', endsOn: null }] })).toEqual(['2026-12-03', '2026-12-10'])
  expect(weekly({ endsOn: '2026-12-17' })).toEqual(['2026-12-03', '2026-12-10'])
  expect(weekly({ endsOn: '2026-12-03' })).toEqual([])
})

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const anyRule = fc.record({ cadence: fc.constantFrom(...cadences), startsOn: days })

test('whatever the first day, none is skipped or doubled: every step is as long as it should be', () => {
  fc.assert(
    fc.property(anyRule, ({ cadence, startsOn }) => {
      const dates = nextDates(rule(cadence, startsOn), startsOn, 60)
      expect(dates).toHaveLength(60)
      expect(dates[0]).toBe(startsOn)
      for (const [index, day] of dates.entries()) {
        if (index === 0) continue
        const before = dates[index - 1] ?? ''
        if (!cadence.startsWith('monthly'))
          expect(daysBetween(before, day)).toBe({ weekly: 7, 'every two weeks': 14 }[cadence as string] ?? 28)
        else expect(monthOf(day)).toBe(addMonths(monthOf(before), 1))
        if (cadence === 'monthly by weekday') expect(daysBetween(startsOn, day) % 7).toBe(0)
        if (cadence === 'monthly by date')
          expect([startsOn.slice(8), lastOf(monthOf(day)).slice(8)]).toContain(day.slice(8))
      }
    }),
  )
})

test('wherever one begins to read, the dates are the same', () => {
  fc.assert(
    fc.property(anyRule, fc.integer({ min: -100, max: 3000 }), ({ cadence, startsOn }, after) => {
      const one = rule(cadence, startsOn)
      const from = addDays(startsOn, after)
      const all = datesBetween(one, startsOn, addDays(startsOn, after + 400))
      expect(datesBetween(one, from, addDays(from, 400))).toEqual(all.filter(day => day >= from))
      expect(all.every(day => isDateOf(one, day))).toBe(true)
    }),
    { numRuns: 60 },
  )
})
