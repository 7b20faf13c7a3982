import { expect, test } from 'vitest'
import { likelyCadence, likelyNext } from './likely-next'
import { sayLast, sayShortDate } from './say'

test.each([
  [null, '2026-06-18', 'It is the first one.'],
  [null, '2026-06-08', 'It was the first one.'],
  ['2026-06-14', '2026-06-18', 'The last one was yesterday.'],
  ['2026-06-08', '2026-06-15', 'The last one was a week ago.'],
  ['2026-06-01', '2026-06-15', 'The last one was two weeks ago.'],
  ['2026-06-10', '2026-06-15', 'The last one was five days ago.'],
  ['2026-03-03', '2026-06-15', 'The last one was on 3 March.'],
  ['2026-06-01', '2026-06-08', 'The one before was a week earlier.'],
])('last %s of one on %s: %s', (last, onDay, said) => {
  expect(sayLast(last, onDay, '2026-06-15')).toBe(said)
})

test('a short date has its year only when it is another one', () => {
  expect(sayShortDate('2026-11-12', '2026-12-01')).toBe('12 Nov')
  expect(sayShortDate('2025-11-12', '2026-12-01')).toBe('12 Nov 2025')
})

test('the next one is likely a week after the last, or as often as they meet, at its time, and never past', () => {
  const last = { onDay: '2026-06-11', startsAt: Date.parse('2026-06-11T12:30:00Z'), minutes: 45 }
  const pair = { last, heldOn: ['2026-06-11'], hasSeries: false }
  const next = (more: object, time = '11:00') =>
    likelyNext({ ...pair, ...more }, Date.parse(`2026-06-15T${time}:00+02:00`), 'Europe/Warsaw')
  expect(next({})).toEqual({ day: '2026-06-18', time: '14:30', minutes: 45 })
  expect(next({ heldOn: ['2026-06-11', '2026-05-28', '2026-05-14'] }).day).toBe('2026-06-25')
  expect(next({ last: { ...last, onDay: '2026-01-01' } }).day).toBe('2026-06-15')
  expect(next({ last: { ...last, onDay: '2026-01-01' } }, '14:30').day).toBe('2026-06-16')
  expect(next({ last: null }, '07:00')).toEqual({ day: '2026-06-15', time: '10:00', minutes: 30 })
  expect(next({ last: null }, '10:00')).toMatchObject({ day: '2026-06-15', time: '11:00' })
  expect(next({ last: null }, '16:59')).toMatchObject({ day: '2026-06-15', time: '17:00' })
  expect(next({ last: null }, '17:00')).toMatchObject({ day: '2026-06-16', time: '10:00' })
})

test.each([
  [[], 'weekly'],
  [['2026-06-11'], 'weekly'],
  [['2026-06-11', '2026-06-03', '2026-05-28'], 'weekly'],
  [['2026-06-11', '2026-05-28', '2026-05-14', '2026-04-16'], 'every two weeks'],
  [['2026-06-11', '2026-05-14'], 'every four weeks'],
  [['2026-06-11', '2026-01-14'], 'once'],
])('who met on %j likely meets %s', (heldOn, cadence) => {
  expect(likelyCadence({ heldOn, hasSeries: false })).toBe(cadence)
  expect(likelyCadence({ heldOn, hasSeries: true })).toBe('once')
})
