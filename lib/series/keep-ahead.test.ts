import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { oneOnOnes } from '@/db/schema'
import { transact } from '@/db/transact'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { dailyJobs } from '@/lib/jobs/daily'
import { round } from '@/lib/jobs/runner'
import { hold } from '@/lib/one-on-ones/hold'
import { plan } from '@/lib/one-on-ones/plan'
import { keepAhead, keepAllAhead } from './keep-ahead'
import { allSeries, datesOfRows, weekly } from './testing'

const at = (day: string) => ({ now: Date.parse(`${day}T09:00:00Z`), today: day })

test('beginning a series makes its first date and no later one; keeping it ahead again changes nothing', async () => {
  const { tx, manager, subject } = await household()
  const viewer = viewerOf(manager)
  const { seriesId } = await weekly(tx, viewer, subject)
  expect(await allSeries(tx)).toMatchObject([
    { managerId: manager, reportId: subject, cadence: 'weekly', startsOn: '2026-06-18', time: '10:00', endsOn: null },
  ])
  for (let more = 0; more < 3; more++) await transact(tx => keepAhead(tx, seriesId, viewer))
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18'])
  expect(await tx.query.auditLog.findMany()).toHaveLength(2)
})

test('dates that passed while nobody looked become rows, and the next one is there', async () => {
  const { tx, manager, subject } = await household()
  const { seriesId } = await weekly(tx, viewerOf(manager), subject)
  await keepAllAhead(at('2026-07-08').now)
  await keepAllAhead(at('2026-07-08').now)
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18', '2026-06-25', '2026-07-02', '2026-07-09'])
})

test('holding one makes the next, and taking that back makes none twice', async () => {
  const { tx, manager, subject } = await household()
  const { seriesId, first } = await weekly(tx, viewerOf(manager), subject)
  const then = viewerOf(manager, at('2026-06-18'))
  for (const undo of [false, true, false]) await hold(then, { oneOnOneId: first, undo })
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18 held', '2026-06-25'])
})

test('the day is that of the series’ zone, and so is its end', async () => {
  const { tx, manager, subject } = await household()
  const { seriesId, first } = await weekly(tx, viewerOf(manager), subject, { timeZone: 'America/Los_Angeles' })
  const row = await tx.query.oneOnOnes.findFirst({ where: eq(oneOnOnes.id, first) })
  expect(row).toMatchObject({ startsAt: Date.parse('2026-06-18T17:00:00Z'), onDay: '2026-06-18' })
  await keepAllAhead(Date.parse('2026-06-19T05:00:00Z'))
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18'])
  await keepAllAhead(Date.parse('2026-06-19T08:00:00Z'))
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18', '2026-06-25'])
})

test('west of UTC the next one is there within the hour in which the day of one that nobody held has ended', async () => {
  const { tx, manager, subject } = await household()
  const { seriesId } = await weekly(tx, viewerOf(manager), subject, { timeZone: 'America/Los_Angeles' })
  let now = 0
  const done = async () => undefined
  const others = {
    'plan reminders': done,
    'clean up': done,
    'remind the day before': done,
    'remind of not asked': done,
  }
  const work = { ...others, 'keep dates ahead': (_: unknown, at: number) => keepAllAhead(at) }
  const doing = { work, plan: dailyJobs(), clock: () => now, patience: 30_000 }
  for (const [at, dates] of [
    ['2026-06-19T00:10:00Z', ['2026-06-18']],
    ['2026-06-19T06:50:00Z', ['2026-06-18']],
    ['2026-06-19T07:10:00Z', ['2026-06-18', '2026-06-25']],
  ] as const) {
    now = Date.parse(at)
    await round(doing)
    expect(await datesOfRows(tx, seriesId)).toEqual(dates)
  }
})

test('a series of which nothing passed is not even looked at, which is what makes every hour cheap', async () => {
  const { tx, manager, subject } = await household()
  await weekly(tx, viewerOf(manager), subject)
  const quiet = await statementsOf(() => keepAllAhead(at('2026-06-16').now))
  expect(quiet).toHaveLength(1)
  expect((await statementsOf(() => keepAllAhead(at('2026-06-19').now))).length).toBeGreaterThan(1)
})

test('a series takes up what the two had planned by hand for that time, and there is one series at a time', async () => {
  const { tx, manager, subject } = await household()
  const startsAt = Date.parse('2026-06-18T08:00:00Z')
  const id = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-18', startsAt })
  const { first } = await weekly(tx, viewerOf(manager), subject)
  expect(first).toBe(id)
  const when = { reportId: subject, time: '14:00', minutes: 30, held: false, key: undefined }
  const again = { ...when, day: '2026-06-19', repeats: 'weekly' as const }
  expect(await plan(viewerOf(subject), again)).toHaveProperty('fields.repeats')
  expect(await plan(viewerOf(subject), { ...again, repeats: 'once' })).toHaveProperty('done')
  // A date that is only worked out so far counts as one.
  expect(await plan(viewerOf(subject), { ...when, day: '2026-07-02', time: '10:15', repeats: 'once' })).toHaveProperty(
    'fields.time',
  )
})

test('sent twice it is one series, and only the two of a line in force begin one', async () => {
  const { tx, manager, subject, former, peer, admin, director } = await household()
  await weekly(tx, viewerOf(manager), subject, { key: 'begun-once' })
  await weekly(tx, viewerOf(manager), subject, { key: 'begun-once' })
  expect(await allSeries(tx)).toHaveLength(1)
  for (const other of [former, peer, admin, director])
    await expect(weekly(tx, viewerOf(other), subject)).rejects.toThrow('not there')
})
