import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { agendaItems, auditLog, jobs, submissions } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { emptyDatabase, household } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { mostAttempts, waitAfter } from './back-off'
import { cleanUp } from './clean-up'
import { dailyJobs } from './daily'
import { JobProblem, type Work } from './job'
import { addJobs, failJob, finishJob, leaseLasts, nextDue, takeJob } from './queue'
import { round, startRunner } from './runner'

const now = Date.parse('2026-06-15T09:00:00Z')
const kinds = ['clean up', 'plan reminders'] as const
let tx: Db

beforeEach(() => {
  tx = emptyDatabase()
})

const add = (key: string, dueAt = now, kind: (typeof kinds)[number] = 'clean up') =>
  addJobs(tx, [{ kind, key, dueAt }], now)
const row = async (key: string) => (await tx.select().from(jobs).where(eq(jobs.key, key)))[0]
const take = async (at = now) => {
  const job = await takeJob(kinds, at)
  if (!job) throw new Error('none was taken')
  return job
}

describe('the queue', () => {
  test('holds the same job once, and does not begin it again when it was done', async () => {
    await add('a')
    await add('a')
    await finishJob(await take(), now)
    await add('a')
    expect(await takeJob(kinds, now)).toBeUndefined()
    expect(await tx.$count(jobs)).toBe(1)
  })

  test('gives the one that is due longest, of the kinds asked for, and none before it is due', async () => {
    await add('later', now + 1)
    await add('second', now - 1)
    await add('first', now - 2)
    await add('other', now - 9, 'plan reminders')
    expect((await takeJob(['clean up'], now))?.key).toBe('first')
    expect((await takeJob(['clean up'], now))?.key).toBe('second')
    expect(await takeJob(['clean up'], now)).toBeUndefined()
    expect(await nextDue(now)).toBe(now - 9)
  })

  test('gives a job to another when the lease of the first ran out, which then writes nothing any more', async () => {
    await add('a')
    const lost = await take()
    expect(await takeJob(kinds, now + leaseLasts - 1)).toBeUndefined()
    const second = await take(now + leaseLasts)
    expect(second.attempts).toBe(2)
    await finishJob(lost, now + leaseLasts + 1)
    await failJob(lost, 'late', now + leaseLasts + 1, 0)
    expect(await row('a')).toMatchObject({ doneAt: null, error: null, takenUntil: second.takenUntil })
    await finishJob(second, now + leaseLasts + 2)
    expect(await row('a')).toMatchObject({ doneAt: now + leaseLasts + 2, takenUntil: null })
  })

  test('waits longer after each try that failed, an hour at most, and gives up after ten', async () => {
    const minutes = (attempts: number, chance = 0) => waitAfter(attempts, chance) / 60_000
    expect([1, 2, 3, 6, 7, 9].map(attempts => minutes(attempts))).toEqual([1, 2, 4, 32, 60, 60])
    expect([minutes(3, 0.5), minutes(3, 1)]).toEqual([3, 2])
    await add('a')
    let at = now
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const job = await take(at)
      expect(job.attempts).toBe(attempt)
      await failJob(job, 'the mail server could not be reached', at, 0)
      at += 3_600_000
    }
    expect(await takeJob(kinds, at)).toBeUndefined()
    expect(await row('a')).toMatchObject({ gaveUpAt: at - 3_600_000, error: 'the mail server could not be reached' })
  })

  test('gives up a job that ends its process every time', async () => {
    await add('a')
    let at = now
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1, at += leaseLasts) await take(at)
    expect(await takeJob(kinds, at)).toBeUndefined()
    expect(await row('a')).toMatchObject({ gaveUpAt: at, error: 'cut off' })
  })
})

describe('the runner', () => {
  const nothing = async () => undefined
  const work = (more: Partial<Work>): Work => ({
    'keep dates ahead': nothing,
    'plan reminders': nothing,
    'clean up': nothing,
    'remind the day before': nothing,
    'remind of not asked': nothing,
    ...more,
  })
  const doing = (more: Partial<Work>) => ({ work: work(more), plan: nothing, clock: () => now, patience: 50 })

  test('puts the work of each hour and day in the queue once, however many run', async () => {
    await dailyJobs()(now)
    await dailyJobs()(now + 60_000)
    expect(await tx.$count(jobs)).toBe(3)
    const plan = dailyJobs()
    await plan(now + 3_600_000)
    await plan(now + 3_600_001)
    expect((await tx.select().from(jobs)).map(one => one.key.replace(/ \S+$/, '')).sort()).toEqual([
      ...['clean up', 'keep dates ahead', 'keep dates ahead', 'plan reminders', 'plan reminders'],
    ])
  })

  test('keeps the class of an error, never its words', async () => {
    await add('a')
    await add('b', now, 'plan reminders')
    const fails = (error: Error) => () => Promise.reject(error)
    await round(
      doing({
        'clean up': fails(Object.assign(new Error('of Priya'), { code: 'SQLITE_BUSY' })),
        'plan reminders': fails(new JobProblem('the mail server could not be reached')),
      }),
    )
    expect(await row('a')).toMatchObject({ error: 'unexpected: SQLITE_BUSY', attempts: 1, doneAt: null })
    expect(await row('b')).toMatchObject({ error: 'the mail server could not be reached' })
  })

  test('cuts off what hangs, and does the other lane meanwhile', async () => {
    await addJobs(tx, [{ kind: 'remind of not asked', key: 'mail', dueAt: now }], now)
    await addJobs(tx, [{ kind: 'remind of not asked', key: 'another', dueAt: now }], now)
    await add('a')
    await round(doing({ 'remind of not asked': () => new Promise(() => undefined) }))
    expect((await row('a'))?.doneAt).toBe(now)
    expect(await row('mail')).toMatchObject({ error: 'took too long', attempts: 1 })
    // What hangs would hang for the next one too, so that is left for later, untried.
    expect(await row('another')).toMatchObject({ attempts: 0 })
  })

  test('stops once what runs is done, and takes nothing new', async () => {
    await add('a')
    await add('b')
    let finish = () => {}
    const begun = new Promise<void>(began => {
      const runner = startRunner({
        ...doing({
          'clean up': () => {
            began()
            return new Promise<void>(done => {
              finish = done
            })
          },
        }),
        patience: 30_000,
      })
      stop = () => runner.stop(10_000)
    })
    await begun
    const stopped = stop()
    finish()
    await stopped
    expect((await row('a'))?.doneAt).toBe(now)
    expect((await row('b'))?.attempts).toBe(0)
  })
  let stop: () => Promise<void>
})

test('what has had its time is cleared away, and nothing else', async () => {
  const home = await household()
  tx = home.tx
  const day = 86_400_000
  const job = (key: string, more: object) => ({ id: newId(), kind: 'clean up', key, dueAt: 0, createdAt: 0, ...more })
  await tx
    .insert(jobs)
    .values([
      job('old', { doneAt: now - 31 * day }),
      job('given up', { gaveUpAt: now - 31 * day }),
      job('recent', { doneAt: now - 29 * day }),
      job('waits', {}),
    ])
  const sent = { personId: home.subject, resultId: newId() }
  await tx.insert(submissions).values([
    { key: 'old', at: now - 61 * day, ...sent },
    { key: 'recent', at: now - 59 * day, ...sent },
  ])
  const oneOnOneId = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-01' })
  const point = (text: string, deletedAt: number | null) => ({
    ...{ id: newId(), oneOnOneId, authorId: home.subject, text, position: 0, createdAt: 0, deletedAt },
  })
  await tx
    .insert(agendaItems)
    .values([point('gone', now - 31 * day), point('in the bin', now - 29 * day), point('open', null)])
  await cleanUp(now)
  await cleanUp(now)
  expect((await tx.select().from(jobs)).map(one => one.key)).toEqual(['recent', 'waits'])
  expect((await tx.select().from(submissions)).map(one => one.key)).toEqual(['recent'])
  expect((await tx.select().from(agendaItems)).map(one => one.text)).toEqual(['in the bin', 'open'])
  expect((await tx.select().from(auditLog)).map(one => [one.act, one.objectId])).toEqual([['empty the bin', null]])
})
