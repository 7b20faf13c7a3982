import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { agendaItems, auditLog, oneOnOnes, seriesPauses } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint } from '@/lib/one-on-ones/agenda'
import { cancel, move } from '@/lib/one-on-ones/plan'
import { changeSeries } from './change'
import { moveDate, skip, skipDate } from './dates'
import { endSeries } from './end'
import { changeSeriesInput, pauseInput, skipDateInput, skipInput } from './input'
import { pause, resume } from './pause'
import { datesOf } from './queries'
import { takeBackChange } from './take-back-change'
import { allSeries, datesOfRows, weekly } from './testing'

let home: Awaited<ReturnType<typeof household>>
let seriesId: string
let first: string

beforeEach(async () => {
  home = await household()
  const begun = await weekly(home.tx, viewerOf(home.manager), home.subject)
  seriesId = begun.seriesId
  first = begun.first
})

const manager = () => viewerOf(home.manager)
const subject = () => viewerOf(home.subject)
const dates = () => datesOfRows(home.tx, seriesId)
const ten = { time: '10:00', minutes: 30, held: false, undo: false }

test('one is moved and no other; it keeps the day that the cadence gave it, and does not land on another', async () => {
  const next = { seriesId, occursOn: '2026-06-25' }
  expect(await moveDate(subject(), { ...next, day: '2026-06-26', ...ten })).toHaveProperty('done')
  expect(await dates()).toEqual(['2026-06-18', '2026-06-25 on 2026-06-26'])
  expect(await moveDate(manager(), { ...next, day: '2026-06-18', ...ten })).toHaveProperty('fields.time')
  expect(await move(manager(), { oneOnOneId: first, day: '2026-07-02', ...ten, time: '09:45' })).toHaveProperty(
    'fields.time',
  )
  // A move that is refused makes no row of a date.
  expect(await moveDate(manager(), { seriesId, occursOn: '2026-07-02', day: '2026-06-18', ...ten })).toHaveProperty(
    'fields.time',
  )
  expect(await moveDate(manager(), { seriesId, occursOn: '2026-07-02', day: '2020-06-18', ...ten })).toHaveProperty(
    'fields.day',
  )
  expect(await dates()).toEqual(['2026-06-18', '2026-06-25 on 2026-06-26'])
})

test('one that is moved beyond the next makes the next, so that none is missed in between', async () => {
  await move(manager(), { oneOnOneId: first, day: '2026-06-26', ...ten })
  expect(await dates()).toEqual(['2026-06-18 on 2026-06-26', '2026-06-25'])
})

test('one is skipped with a reason, which can be taken back; then the next is there', async () => {
  expect(await skip(subject(), { oneOnOneId: first, undo: false, reason: 'on leave' })).toEqual({ done: first })
  expect(await dates()).toEqual(['2026-06-18 skipped: on leave', '2026-06-25'])
  await skipDate(manager(), { seriesId, occursOn: '2026-07-09', reason: 'an offsite' })
  expect(await dates()).toEqual(['2026-06-18 skipped: on leave', '2026-06-25', '2026-07-09 skipped: an offsite'])
  await skip(manager(), { oneOnOneId: first, undo: true, reason: undefined })
  expect(await dates()).toEqual(['2026-06-18', '2026-06-25', '2026-07-09 skipped: an offsite'])
  expect(await cancel(manager(), { oneOnOneId: first, undo: false })).toHaveProperty('problem')
})

test('a reason that is missing or too long, a day that does not exist, are told beside the field', () => {
  const at = (parsed: { error?: { issues: { path: PropertyKey[] }[] } }) => parsed.error?.issues[0]?.path[0]
  expect(at(skipInput.safeParse({ oneOnOneId: newId() }))).toBe('reason')
  expect(at(skipDateInput.safeParse({ seriesId: newId(), occursOn: '2026-06-25', reason: 'x'.repeat(281) }))).toBe(
    'reason',
  )
  expect(at(pauseInput.safeParse({ seriesId: newId(), startsOn: '2026-02-30' }))).toBe('startsOn')
  expect(at(pauseInput.safeParse({ seriesId: newId(), startsOn: '2026-03-03', endsOn: '2026-03-01' }))).toBe('endsOn')
  const change = { seriesId: newId(), from: '2026-06-18', day: '2026-06-18', ...ten }
  const to = (more: object) =>
    at(changeSeriesInput.safeParse({ ...change, cadence: 'weekly', timeZone: 'UTC', ...more }))
  expect(to({})).toBeUndefined()
  expect(to({ cadence: '0' })).toBe('cadence')
  expect(to({ timeZone: 'Europe/Atlantis' })).toBe('timeZone')
  expect(to({ time: '24:00' })).toBe('time')
})

test('it rests from a day on and is resumed: what was prepared is taken up again, wherever the next date is', async () => {
  await addPoint(manager(), { oneOnOneId: first, text: 'Paging', key: undefined })
  expect(await pause(manager(), { seriesId, startsOn: '2026-06-01', endsOn: undefined })).toHaveProperty(
    'fields.startsOn',
  )
  expect(await pause(subject(), { seriesId, startsOn: '2026-06-18', endsOn: '2026-07-02' })).toHaveProperty('done')
  expect(await pause(manager(), { seriesId, startsOn: '2026-06-25', endsOn: undefined })).toHaveProperty(
    'fields.startsOn',
  )
  // The row of 18 June, with its point, is now that of the first date after the rest.
  expect(await dates()).toEqual(['2026-07-02'])
  const points = await home.tx.select().from(agendaItems)
  expect(points).toMatchObject([{ oneOnOneId: first }])
  await resume(manager(), { seriesId })
  expect(await dates()).toEqual(['2026-06-18'])
  expect((await home.tx.select().from(oneOnOnes))[0]?.id).toBe(first)
})

test('a rest without an end lays the next one aside, and resuming before it begins is as if nothing was', async () => {
  await pause(manager(), { seriesId, startsOn: '2026-06-15', endsOn: undefined })
  expect(await dates()).toEqual(['2026-06-18 aside'])
  await resume(manager(), { seriesId })
  expect(await dates()).toEqual(['2026-06-18'])
  await pause(manager(), { seriesId, startsOn: '2026-06-15', endsOn: undefined })
  const later = viewerOf(home.manager, { now: Date.parse('2026-07-06T09:00:00Z'), today: '2026-07-06' })
  await resume(later, { seriesId })
  expect(await dates()).toEqual(['2026-07-09'])
})

test('of several rests one is taken back, and the others stay', async () => {
  for (const [startsOn, endsOn] of [
    ['2026-06-15', '2026-06-20'],
    ['2026-07-06', '2026-07-20'],
  ] as const)
    expect(await pause(manager(), { seriesId, startsOn, endsOn })).toHaveProperty('done')
  expect(await dates()).toEqual(['2026-06-25'])
  const rests = async () => (await home.tx.select().from(seriesPauses)).map(one => one.startsOn)
  await resume(manager(), { seriesId, startsOn: '2026-06-15' })
  expect(await dates()).toEqual(['2026-06-18'])
  expect(await rests()).toEqual(['2026-07-06'])
  await resume(manager(), { seriesId, startsOn: '2026-07-06' })
  expect(await rests()).toEqual([])
})

test('one that was planned by hand for the time of a later date is told once, and stays when a move is refused', async () => {
  await endSeries(manager(), { seriesId, endsOn: undefined, undo: false })
  const byHand = await makeOneOnOne(home.tx, {
    ...{ managerId: home.manager, reportId: home.subject, onDay: '2026-07-03', minutes: 50 },
    startsAt: Date.parse('2026-07-03T08:00:00Z'),
  })
  const begun = await weekly(home.tx, manager(), home.subject, { day: '2026-06-19' })
  const next = (await datesOf(subject(), home.subject))?.next.filter(row => !row.isCancelled)
  expect(next?.map(row => row.onDay).slice(0, 4)).toEqual(['2026-06-19', '2026-06-26', '2026-07-03', '2026-07-10'])
  const asked = { seriesId: begun.seriesId, occursOn: '2026-07-03', day: '2026-06-19', ...ten }
  expect(await moveDate(manager(), asked)).toHaveProperty('fields.time')
  const [row] = await home.tx.select().from(oneOnOnes).where(eq(oneOnOnes.id, byHand))
  expect(row).toMatchObject({ seriesId: null, minutes: 50 })
})

test('from a date on it changes: the old one ends there, and what was prepared goes to the first day of the new one', async () => {
  await addPoint(manager(), { oneOnOneId: first, text: 'Paging', key: undefined })
  const to = { cadence: 'every two weeks' as const, ...ten, time: '14:00', timeZone: 'Europe/London' }
  const change = { seriesId, from: '2026-06-18', day: '2026-06-23', ...to }
  expect(await changeSeries(subject(), { ...change, from: '2026-06-19' })).toHaveProperty('fields.from')
  expect(await changeSeries(subject(), { ...change, day: '2026-06-12' })).toHaveProperty('fields.day')
  expect(await changeSeries(subject(), { ...change, from: '2026-06-25', day: '2026-06-17' })).toHaveProperty(
    'fields.day',
  )
  const outcome = await changeSeries(subject(), change)
  expect(await allSeries(home.tx)).toMatchObject([
    { id: seriesId, endsOn: '2026-06-18' },
    { startsOn: '2026-06-23', endsOn: null, cadence: 'every two weeks', timeZone: 'Europe/London' },
  ])
  expect(await dates()).toEqual([])
  expect('done' in outcome && (await datesOfRows(home.tx, outcome.done))).toEqual(['2026-06-23'])
  const [row] = await home.tx.select().from(oneOnOnes).where(eq(oneOnOnes.id, first))
  expect(row).toMatchObject({
    onDay: '2026-06-23',
    startsAt: Date.parse('2026-06-23T13:00:00Z'),
    occursOn: '2026-06-23',
  })
})

async function changed(from: string, day: string) {
  const to = { cadence: 'every two weeks' as const, ...ten, timeZone: 'Europe/London' }
  const outcome = await changeSeries(manager(), { seriesId, from, day, ...to })
  if (!('done' in outcome)) throw new Error('not changed')
  return outcome.done
}

test('a change is taken back: the old one goes on as it was, with what was prepared before and since', async () => {
  await addPoint(manager(), { oneOnOneId: first, text: 'Paging', key: undefined })
  const [series, rows] = [await allSeries(home.tx), await home.tx.query.oneOnOnes.findMany()]
  const made = await changed('2026-06-18', '2026-06-23')
  await addPoint(subject(), { oneOnOneId: first, text: 'The gate', key: undefined })
  for (const other of [home.former, home.peer, home.director])
    expect(await takeBackChange(viewerOf(other), { seriesId: made, before: seriesId })).toHaveProperty('problem')
  expect(await takeBackChange(manager(), { seriesId: made, before: newId() })).toHaveProperty('problem')
  expect(await takeBackChange(subject(), { seriesId: made, before: seriesId })).toEqual({ done: seriesId })
  expect(await allSeries(home.tx)).toEqual(series)
  expect(await home.tx.query.oneOnOnes.findMany()).toEqual(rows)
  expect(await home.tx.$count(agendaItems, eq(agendaItems.oneOnOneId, first))).toBe(2)
  expect(await home.tx.$count(auditLog, eq(auditLog.act, 'take back change of series'))).toBe(1)
})

test('a date that the change alone had made is gone with it, and one that was skipped stays skipped', async () => {
  await skipDate(manager(), { seriesId, occursOn: '2026-07-02', reason: 'On leave' })
  const before = await dates()
  const made = await changed('2026-06-25', '2026-06-26')
  expect(await datesOfRows(home.tx, made)).toEqual(['2026-06-26'])
  await takeBackChange(manager(), { seriesId: made, before: seriesId })
  expect((await dates()).filter(date => !date.startsWith('null'))).toEqual(before)
  const next = (await datesOf(manager(), home.subject))?.next.slice(0, 4)
  expect(next?.map(date => `${date.onDay} ${date.skipReason ?? 'held then'}`)).toEqual([
    ...['2026-06-18 held then', '2026-06-25 held then', '2026-07-02 On leave', '2026-07-09 held then'],
  ])
})

test('resuming is taken back by a rest that is as long as the one that was ended, and going on by the former end', async () => {
  await addPoint(manager(), { oneOnOneId: first, text: 'Paging', key: undefined })
  await pause(manager(), { seriesId, startsOn: '2026-06-15', endsOn: '2026-07-01' })
  const asRested = await dates()
  const later = viewerOf(home.manager, { now: Date.parse('2026-06-16T09:00:00Z'), today: '2026-06-16' })
  await resume(later, { seriesId, startsOn: '2026-06-15' })
  expect(await dates()).not.toEqual(asRested)
  expect(await pause(later, { seriesId, startsOn: '2026-06-16', endsOn: '2026-07-01' })).toHaveProperty('done')
  expect(await dates()).toEqual(asRested)
  await endSeries(later, { seriesId, endsOn: '2026-08-01', undo: false })
  await endSeries(later, { seriesId, endsOn: undefined, undo: true })
  await endSeries(later, { seriesId, endsOn: '2026-08-01', undo: false })
  expect(await allSeries(home.tx)).toMatchObject([{ id: seriesId, endsOn: '2026-08-01' }])
})

test('a change stays once a new date was held, skipped or moved, or the new one rests or ends', async () => {
  const made = await changed('2026-06-18', '2026-06-23')
  const back = () => takeBackChange(manager(), { seriesId: made, before: seriesId })
  const stays = async () => expect(await back()).toHaveProperty('problem', expect.stringContaining('stays'))
  await skip(manager(), { oneOnOneId: first, undo: false, reason: 'On leave' })
  await stays()
  await skip(manager(), { oneOnOneId: first, undo: true, reason: undefined })
  await move(manager(), { oneOnOneId: first, day: '2026-06-24', ...ten })
  await stays()
  await move(manager(), { oneOnOneId: first, day: '2026-06-23', ...ten })
  await pause(manager(), { seriesId: made, startsOn: '2026-08-03', endsOn: undefined })
  await stays()
  await resume(manager(), { seriesId: made, startsOn: '2026-08-03' })
  await endSeries(manager(), { seriesId: made, endsOn: '2026-09-01', undo: false })
  await stays()
  await endSeries(manager(), { seriesId: made, endsOn: undefined, undo: true })
  expect(await back()).toEqual({ done: seriesId })
})

test('earlier dates stay as they are when it changes from a later one on', async () => {
  await moveDate(manager(), { seriesId, occursOn: '2026-07-02', day: '2026-07-03', ...ten })
  const to = { cadence: 'weekly' as const, ...ten, timeZone: 'Europe/Warsaw' }
  const outcome = await changeSeries(manager(), { seriesId, from: '2026-06-25', day: '2026-06-26', ...to })
  expect(await dates()).toEqual(['2026-06-18'])
  expect('done' in outcome && (await datesOfRows(home.tx, outcome.done))).toEqual(['2026-06-26'])
})

test('it ends from a day on: empty rows are gone, what holds words stays, and it can be taken back', async () => {
  await endSeries(manager(), { seriesId, endsOn: undefined, undo: false })
  expect(await dates()).toEqual(['2026-06-18 aside'])
  await endSeries(manager(), { seriesId, endsOn: undefined, undo: true })
  expect(await dates()).toEqual(['2026-06-18'])
  await addPoint(subject(), { oneOnOneId: first, text: 'Paging', key: undefined })
  await endSeries(manager(), { seriesId, endsOn: undefined, undo: false })
  expect(await dates()).toEqual(['2026-06-18'])
  expect(await endSeries(manager(), { seriesId, endsOn: '2026-06-01', undo: false })).toHaveProperty('fields.endsOn')
  await weekly(home.tx, manager(), home.subject, { day: '2026-06-19' })
  expect(await endSeries(manager(), { seriesId, endsOn: undefined, undo: true })).toHaveProperty('problem')
})

test('one that still gives dates until the new one begins rests and ends with it, and comes back with it', async () => {
  const to = { cadence: 'weekly' as const, ...ten, timeZone: 'Europe/Warsaw' }
  const outcome = await changeSeries(manager(), { seriesId, from: '2026-07-02', day: '2026-07-03', ...to })
  const later = 'done' in outcome ? outcome.done : ''
  const both = async () => [await dates(), await datesOfRows(home.tx, later)]
  const asBefore = [['2026-06-18'], ['2026-07-03']]
  expect(await both()).toEqual(asBefore)
  await pause(manager(), { seriesId: later, startsOn: '2026-06-15', endsOn: undefined })
  expect(await both()).toEqual([['2026-06-18 aside'], ['2026-07-03 aside']])
  await resume(manager(), { seriesId: later })
  expect(await both()).toEqual(asBefore)
  await endSeries(manager(), { seriesId: later, endsOn: undefined, undo: false })
  expect(await both()).toEqual([['2026-06-18 aside'], ['2026-07-03 aside']])
  await endSeries(manager(), { seriesId: later, endsOn: undefined, undo: true })
  expect(await both()).toEqual(asBefore)
})

test('nobody else does any of it, and a foreign id is as a missing one', async () => {
  const before = JSON.stringify([await allSeries(home.tx), await dates()])
  for (const other of [home.former, home.peer, home.director, home.admin]) {
    const viewer = viewerOf(other)
    for (const id of [seriesId, newId()]) {
      const to = { cadence: 'weekly' as const, ...ten, timeZone: 'UTC', from: '2026-06-18', day: '2026-06-19' }
      const outcomes = [
        await moveDate(viewer, { seriesId: id, occursOn: '2026-06-25', day: '2026-06-26', ...ten }),
        await skipDate(viewer, { seriesId: id, occursOn: '2026-06-25', reason: 'no' }),
        await pause(viewer, { seriesId: id, startsOn: '2026-06-18', endsOn: undefined }),
        await resume(viewer, { seriesId: id }),
        await changeSeries(viewer, { seriesId: id, ...to }),
        await endSeries(viewer, { seriesId: id, endsOn: undefined, undo: false }),
        await skip(viewer, { oneOnOneId: id === seriesId ? first : id, undo: false, reason: 'no' }),
      ]
      for (const outcome of outcomes) expect(outcome).toHaveProperty('problem', expect.stringContaining('not there'))
    }
  }
  expect(JSON.stringify([await allSeries(home.tx), await dates()])).toBe(before)
  expect(await skipDate(manager(), { seriesId, occursOn: '2026-06-24', reason: 'no' })).toHaveProperty('problem')
})
