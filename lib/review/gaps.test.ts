import { expect, test } from 'vitest'
import { gapsIn, sayGap } from './gaps'

const period = { startsOn: '2026-01-01', endsOn: '2026-06-30' }

test.each([
  ['no entry at all', [], '2026-12-01', [['2026-01-01', '2026-06-30']]],
  ['no entry, and the period has only begun', [], '2026-02-10', []],
  [
    '42 empty days between two',
    ['2026-01-10', '2026-02-22', '2026-04-01', '2026-05-12', '2026-06-20'],
    '2026-12-01',
    [['2026-01-11', '2026-02-21']],
  ],
  [
    '41 empty days between two',
    ['2026-01-10', '2026-02-21', '2026-04-01', '2026-05-12', '2026-06-20'],
    '2026-12-01',
    [],
  ],
  [
    '42 days at the beginning',
    ['2026-02-12', '2026-03-20', '2026-04-30', '2026-06-01'],
    '2026-12-01',
    [['2026-01-01', '2026-02-11']],
  ],
  ['at the end, up to today', ['2026-01-20', '2026-03-01'], '2026-04-12', [['2026-03-02', '2026-04-12']]],
  ['at the end, and today is too soon', ['2026-01-20', '2026-03-01'], '2026-04-11', []],
  ['a period that is yet to come', [], '2025-12-01', []],
  [
    'acts outside the period, in no order',
    ['2026-06-20', '2025-12-30', '2026-01-20', '2026-02-28', '2026-04-05', '2026-05-16', '2026-07-02'],
    '2026-12-01',
    [],
  ],
] as const)('%s', (_, acts, today, gaps) => {
  expect(gapsIn(acts, period, today)).toEqual(gaps.map(([from, to]) => ({ from, to })))
})

test('a leap day is a day', () => {
  const leap = { startsOn: '2024-02-01', endsOn: '2024-03-31' }
  expect(gapsIn(['2024-02-05', '2024-03-19'], leap, '2025-01-01')).toEqual([{ from: '2024-02-06', to: '2024-03-18' }])
  expect(gapsIn(['2023-02-05', '2023-03-19'], { startsOn: '2023-02-01', endsOn: '2023-03-31' }, '2025-01-01')).toEqual(
    [],
  )
})

test('a gap is the record’s', () => {
  expect(sayGap({ from: '2026-02-14', to: '2026-03-30' }, '2026-06-30')).toBe(
    'Nothing written down from 14 February to 30 March. A gap in the record, not in the person.',
  )
})
