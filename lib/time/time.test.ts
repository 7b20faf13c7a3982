import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, firstOf, isDay, isMonth, lastOf, monthOf } from './day'
import { count, sayDate, sayDay, sayHeadingDay, sayMonthName, sayNames, sayShortDay, sayTime } from './say'
import { instantAt, isZone, zones } from './zone'

test('only days that exist are days', () => {
  expect(['2026-02-28', '2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', null, 20260101].some(isDay)).toBe(false)
  expect(isMonth('2026-12') && !isMonth('2026-13') && !isMonth('2026-1')).toBe(true)
})

test('days and months are counted over leap days and year ends', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2023-12-31', '2025-01-01')).toBe(367)
  expect(addMonths('2026-11', 3)).toBe('2027-02')
  expect(addMonths('2026-01', -13)).toBe('2024-12')
  expect([firstOf('2024-02'), lastOf('2024-02'), monthOf('2024-02-09')]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2024-02',
  ])
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      fc.integer({ min: -4000, max: 4000 }),
      (date, days) => {
        const day = date.toISOString().slice(0, 10)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      },
    ),
  )
})

describe('zones', () => {
  test('one instant falls on different days', () => {
    const instant = Date.parse('2026-03-14T23:30:00Z')
    expect(dayIn('Europe/Warsaw', instant)).toBe('2026-03-15')
    expect(dayIn('America/Los_Angeles', instant)).toBe('2026-03-14')
  })

  test('a time is an instant in its zone, summer time included', () => {
    expect(new Date(instantAt('Europe/Warsaw', '2026-07-01', '10:00')).toISOString()).toBe('2026-07-01T08:00:00.000Z')
    expect(new Date(instantAt('Europe/Warsaw', '2026-12-01', '10:00')).toISOString()).toBe('2026-12-01T09:00:00.000Z')
    expect(sayTime(instantAt('Europe/Warsaw', '2026-03-29', '02:30'), 'Europe/Warsaw')).toBe('03:30')
  })

  test('in every zone a time of day is on its day', () => {
    for (const zone of zones()) expect(dayIn(zone, instantAt(zone, '2026-06-15', '12:00')), zone).toBe('2026-06-15')
  })

  test('a zone that does not exist is none', () => {
    expect(isZone('Europe/Warsaw')).toBe(true)
    expect(isZone('Europe/Atlantis') || isZone('') || isZone(null)).toBe(false)
  })
})

test('days are said as people say them', () => {
  const today = '2026-11-26'
  expect(
    ['2026-11-26', '2026-11-27', '2026-11-25', '2026-11-30', '2026-11-03', '2024-03-03'].map(day => sayDay(day, today)),
  ).toEqual(['today', 'tomorrow', 'yesterday', 'Monday', '3 November', '3 March 2024'])
  expect(sayDate('2026-11-19', today)).toBe('19 November')
  expect(sayShortDay('2026-11-19')).toBe('Thu 19')
  expect(sayHeadingDay(today)).toBe('Thursday, 26 November')
  expect([sayMonthName('2026-09', today), sayMonthName('2027-01', today)]).toEqual(['September', 'January 2027'])
})

test('counts and names are words', () => {
  expect([count(0, 'entry', 'entries'), count(1, 'point'), count(3, 'point'), count(1200, 'point')]).toEqual([
    'no entries',
    'one point',
    'three points',
    '1,200 points',
  ])
  expect([sayNames(['Priya']), sayNames(['Priya', 'Ana', 'Jun'])]).toEqual(['Priya', 'Priya, Ana and Jun'])
})
