import { expect, test } from 'vitest'
import { notices } from './notices'
import type { RecordEntry } from './record'

const period = { startsOn: '2026-01-01', endsOn: '2026-06-30' }
const chosen = (...lines: [actedOn: string, ...tags: string[]][]) =>
  lines.map(([actedOn, ...tags]) => ({ actedOn, tags })) as unknown as RecordEntry[]

test.each([
  [
    'three about systems',
    chosen(['2026-01-05', 'Data'], ['2026-03-05', 'Scaling'], ['2026-06-05', 'Toil']),
    /^All three sentences are about systems/,
  ],
  ['two about people', chosen(['2026-01-05', 'Glue'], ['2026-06-05', 'Conflict']), /^Both sentences are about people/],
  [
    'two of the organisation’s own tag',
    chosen(['2026-01-05', 'Safety'], ['2026-06-05', 'Safety', 'Data']),
    /tagged Safety/,
  ],
  ['all from the last month', chosen(['2026-06-05', 'Glue'], ['2026-06-25', 'Data']), /from the last month/],
  ['both kinds, all the half', chosen(['2026-01-05', 'Glue'], ['2026-06-25', 'Data']), null],
  ['one sentence', chosen(['2026-06-25', 'Data']), null],
  ['one without a tag', chosen(['2026-01-05'], ['2026-06-25', 'Data']), null],
])('%s', (_, entries, notice) => {
  const said = notices(entries, period, '2026-12-01')
  if (notice) expect(said.join(' ')).toMatch(notice)
  else expect(said).toEqual([])
})

test('a period that has hardly begun is all from the last month, and that is no fault', () => {
  expect(notices(chosen(['2026-01-05', 'Glue'], ['2026-01-25', 'Data']), period, '2026-02-01')).toEqual([])
})
