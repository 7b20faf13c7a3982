import { expect, test } from 'vitest'
import { viewerOf } from '@/lib/demo/testing'
import { type OneOnOneFound, sayOneOnOne } from './say-one-on-one'

const found: OneOnOneFound = {
  ...{ isReadable: 1, isAsked: 1, isHeld: 1, managerId: 'm', earlierManager: null },
  ...{ startsAt: Date.parse('2026-06-18T08:00:00Z'), isNothing: null, answer: null, open: 0 },
}
const said = (more: Partial<OneOnOneFound>, day = '2026-06-12') =>
  sayOneOnOne({ id: 'o', day }, { ...found, ...more }, viewerOf('m'))

test.each<[Partial<OneOnOneFound>, string, string[]]>([
  [{}, '2026-06-12', ['asked']],
  [{ isAsked: 0 }, '2026-06-12', ['not asked']],
  [{ answer: 'One thing.\n\nAnd another.' }, '2026-06-12', ['asked, two answers']],
  [{ answer: 'One thing.', open: 2 }, '2026-06-12', ['asked, one answer', '2 items still open']],
  [{ open: 1 }, '2026-06-12', ['asked', '1 item still open']],
  [{ isHeld: 0, isAsked: 0 }, '2026-06-18', ['planned for 10:00']],
  [{ isHeld: 0, isAsked: 0, open: 3 }, '2026-06-15', ['planned for 10:00', '3 items added so far']],
  [{ isHeld: 0, isAsked: 0 }, '2026-06-14', ['missed']],
  [{ isHeld: 0, isAsked: 0, open: 1 }, '2026-06-14', ['missed', '1 item still open']],
  // 11:00 in Warsaw is still the day before in Honolulu, so that day has not ended there.
  [{ isHeld: 0, isAsked: 0, timeZone: 'Pacific/Honolulu' }, '2026-06-14', ['planned for 10:00']],
  [{ isHeld: 0, isCancelled: 1, skipReason: 'on leave' }, '2026-06-12', ['skipped: on leave']],
  [{ isHeld: 0, isCancelled: 1 }, '2026-06-12', ['cancelled']],
])('%j on %s is told as %j', (more, day, facts) => {
  expect(said(more, day).facts).toEqual(facts)
})

test('"nothing this week" is quoted, and an earlier manager is named', () => {
  expect(said({ isNothing: 1, answer: '' })).toMatchObject({ facts: ['asked'], quote: 'Nothing this week.' })
  expect(said({ managerId: 'f', earlierManager: 'Otto Lind' }).with).toBe('Otto Lind')
  expect(said({ managerId: 'x' }).with).toBeUndefined()
})
