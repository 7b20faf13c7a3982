import { expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf, walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { hold } from '@/lib/one-on-ones/hold'
import { cancel } from '@/lib/one-on-ones/plan'
import { addPrivatePoint } from '@/lib/one-on-ones/private'
import { moveDate, skip, skipDate } from './dates'
import { endSeries } from './end'
import { datesOf } from './queries'
import { weekly } from './testing'

const days = (rows: readonly { onDay: string }[] | undefined) => rows?.map(row => row.onDay)

test('the next six are told, worked out where they are no rows yet, with those that were moved and skipped in their place', async () => {
  const { tx, manager, subject } = await household()
  const viewer = viewerOf(manager)
  const { seriesId, first } = await weekly(tx, viewer, subject)
  await skip(viewer, { oneOnOneId: first, undo: false, reason: 'on leave' })
  const moved = {
    seriesId,
    occursOn: '2026-07-02',
    day: '2026-07-03',
    time: '10:00',
    minutes: 30,
    held: false,
    undo: false,
  }
  await moveDate(viewer, moved)
  await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-29' })
  const dates = await datesOf(viewerOf(subject), subject)
  expect(days(dates?.next)).toEqual([
    ...['2026-06-18', '2026-06-25', '2026-06-29', '2026-07-03', '2026-07-09', '2026-07-16', '2026-07-23'],
  ])
  expect(dates?.next.map(row => row.id !== null)).toEqual([true, true, true, true, false, false, false])
  expect(dates?.next[0]).toMatchObject({ skipReason: 'on leave', isCancelled: true })
  expect(dates?.series).toMatchObject({ id: seriesId, cadence: 'weekly', pauses: [] })
})

test('one that was held today is earlier and not next, and its date is not worked out again', async () => {
  const { tx, manager, subject } = await household()
  const { first } = await weekly(tx, viewerOf(manager), subject)
  const then = viewerOf(manager, { now: Date.parse('2026-06-18T09:00:00Z'), today: '2026-06-18' })
  await hold(then, { oneOnOneId: first, undo: false })
  const dates = await datesOf(then, subject)
  expect(days(dates?.next)?.[0]).toBe('2026-06-25')
  expect(days(dates?.earlier)).toEqual(['2026-06-18'])
})

test('earlier ones come page by page, none lost or doubled, with what became of them', async () => {
  const { tx, manager, subject } = await household()
  for (let week = 0; week < 60; week++) {
    const onDay = new Date(Date.parse('2026-06-08') - week * 7 * 86_400_000).toISOString().slice(0, 10)
    await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay, heldAt: week % 3 === 0 ? null : 1 })
  }
  await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-01', cancelledAt: 1 })
  const seen: string[] = []
  let after: string | null | undefined
  do {
    const page = await datesOf(viewerOf(manager), subject, after ?? undefined)
    seen.push(...(page?.earlier.map(row => row.id ?? '') ?? []))
    after = page?.after
  } while (after)
  expect(seen).toHaveLength(60)
  expect(new Set(seen).size).toBe(60)
})

test('it is there for the two and for a former manager who held some, and for nobody else', async () => {
  const { tx, manager, subject, former, peer, director, admin } = await household()
  const { seriesId } = await weekly(tx, viewerOf(manager), subject)
  await skipDate(viewerOf(manager), { seriesId, occursOn: '2026-06-25', reason: 'on leave' })
  expect(await datesOf(viewerOf(former), subject)).toBeUndefined()
  const held = await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: '2024-06-01', heldAt: 1 })
  await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: '2024-07-01' })
  const theirs = await datesOf(viewerOf(former), subject)
  expect(theirs).toMatchObject({ pair: null, series: null, next: [], earlier: [{ id: held }] })
  for (const other of [peer, director, admin]) expect(await datesOf(viewerOf(other), subject)).toBeUndefined()
  expect(await datesOf(viewerOf(manager), 'no-id')).toBeUndefined()
  expect(await datesOf(viewerOf(manager), former)).toBeUndefined()
})

test('private text in one that was cancelled or laid aside tells nobody but its author that it is there', async () => {
  const { tx, manager, subject } = await household()
  const alone = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-29' })
  const { seriesId, first } = await weekly(tx, viewerOf(manager), subject)
  for (const oneOnOneId of [alone, first])
    await addPrivatePoint(viewerOf(manager), { oneOnOneId, text: 'Only mine', key: undefined })
  await cancel(viewerOf(manager), { oneOnOneId: alone, undo: false })
  await endSeries(viewerOf(manager), { seriesId, undo: false, endsOn: undefined })
  const ids = async (personId: string) => (await datesOf(viewerOf(personId), subject))?.next.map(row => row.id)
  expect(await ids(manager)).toEqual([first, alone])
  expect(await ids(subject)).toEqual([])
})

test('an address of a later page of dates opens to nobody else either', async () => {
  const { tx, manager, subject, peer, director } = await household()
  await weekly(tx, viewerOf(manager), subject)
  for (const other of [peer, director]) expect(await datesOf(viewerOf(other), subject, '2026-06-01_0')).toBeUndefined()
})

test('it takes three statements, however many dates there are, and walks no big table', async () => {
  const { tx, manager, subject } = await aBusyYear(300)
  const count = async () => (await statementsOf(() => datesOf(viewerOf(manager), subject))).length
  expect(await count()).toBe(3)
  await weekly(tx, viewerOf(manager), subject)
  expect(await count()).toBe(3)
  expect(await walksOf(() => datesOf(viewerOf(manager), subject))).toEqual([])
  expect(await walksOf(() => datesOf(viewerOf(subject), subject, '2026-01-01_0'))).toEqual([])
})
