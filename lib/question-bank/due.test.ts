import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/time/day'
import { isDue } from './due'
import { matches } from './matching'

test.each([
  ['never asked, from its first day on', 4, null, '2026-03-02', true],
  ['before its first day', 4, null, '2026-03-01', false],
  ['a day short', 4, '2026-03-02', '2026-03-29', false],
  ['to the day', 4, '2026-03-02', '2026-03-30', true],
  ['over the change to summer time', 1, '2026-03-26', '2026-04-02', true],
  ['over a leap day', 1, '2028-02-25', '2028-03-03', true],
  ['over the end of a year', 52, '2026-03-02', '2027-03-01', true],
])('%s', (_, everyWeeks, last, onDay, due) => {
  expect(isDue({ everyWeeks, startsOn: '2026-03-02' }, last, onDay)).toBe(due)
})

test('asked whenever it is due, in one-on-ones at any days, it is never asked too soon and never waits past the next one', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 52 }), (days, everyWeeks) => {
      const question = { everyWeeks, startsOn: '2026-01-05' }
      let [last, onDay]: [string | null, string] = [null, '2026-01-01']
      for (const gap of days) {
        onDay = addDays(onDay, gap)
        const due = isDue(question, last, onDay)
        const next = last ? addDays(last, everyWeeks * 7) : question.startsOn
        expect(due).toBe(onDay >= next)
        if (due) last = onDay
      }
    }),
  )
})

test.each([
  ['Did Łódź sleep?', 'lodz', true],
  ['What is nobody’s business?', "nobody's bus", true],
  ['What has worried you longest?', 'worr long', true],
  ['What has worried you longest?', 'worry', false],
  ['What has worried you longest?', '  ', true],
])('“%s” is found by “%s”: %s', (text, typed, found) => {
  expect(matches(text, typed)).toBe(found)
})
