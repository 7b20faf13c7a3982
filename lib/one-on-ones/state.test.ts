import { expect, test } from 'vitest'
import { type Stands, stateOf } from './state'

const stands: Stands = {
  ...{ isHeld: false, isCancelled: false, skipReason: null },
  ...{ onDay: '2026-06-15', timeZone: 'Europe/Warsaw' },
}

test.each<[string, Partial<Stands>, string, ReturnType<typeof stateOf>]>([
  ['its day lasts', {}, '2026-06-15T21:59:00Z', 'planned'],
  ['its day has ended', {}, '2026-06-15T22:00:00Z', 'missed'],
  ['its day lasts in its own zone', { timeZone: 'America/Los_Angeles' }, '2026-06-16T06:59:00Z', 'planned'],
  ['its day has ended in its own zone', { timeZone: 'Pacific/Auckland' }, '2026-06-15T12:00:00Z', 'missed'],
  ['it was held', { isHeld: true }, '2026-06-20T09:00:00Z', 'held'],
  ['it was skipped', { isCancelled: true, skipReason: 'on leave' }, '2026-06-20T09:00:00Z', 'skipped'],
  ['it was cancelled', { isCancelled: true }, '2026-06-20T09:00:00Z', 'cancelled'],
])('when %s', (_, more, at, state) => {
  expect(stateOf({ ...stands, ...more }, Date.parse(at))).toBe(state)
})
