import { expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { statementsOf, walksOf } from '@/lib/demo/statements'
import { type household, viewerOf } from '@/lib/demo/testing'
import { findPerson, yourPeople } from '@/lib/people/queries'
import type { Filters } from '../address'
import { placeOf } from '../cursor'
import { timelineOf } from './timeline-of'
import { yearOf } from './year-of'

/** Everything the page reads: the session's statement is counted beside it. */
async function page(home: Awaited<ReturnType<typeof household>>, filters: Filters = {}, before: string | null = null) {
  const viewer = viewerOf(home.manager)
  await yourPeople(viewer)
  await findPerson(viewer, home.subject)
  const { rows } = await timelineOf(viewer, home.subject, filters, before ? placeOf(before) : null)
  await yearOf(viewer, home.subject)
  return rows
}

test('the page takes eight statements at most, with one row or with fifty', async () => {
  const counts: number[] = []
  for (const n of [4, 400]) {
    const home = await aBusyYear(n)
    let rows = 0
    const ran = await statementsOf(async () => {
      rows = (await page(home)).length
    })
    expect(rows).toBe(n === 4 ? 3 : 50)
    counts.push(ran.length + 1)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThanOrEqual(8)
})

test('no statement of it scans a big table, whatever it is narrowed to', async () => {
  const home = await aBusyYear(2000)
  for (const filters of [
    {},
    { kind: 'prevention' as const, tag: 'Data' },
    { from: '2026-01-01', to: '2026-03-31' },
    { text: 'did 4', tag: 'Data' },
  ]) {
    expect(await walksOf(() => page(home, filters, '2026-05-01_01900000-0000-7000-8000-000000000000'))).toEqual([])
  }
})
