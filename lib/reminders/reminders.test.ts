import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { actionItems, agendaItems, jobs, mutedReminders, oneOnOnes, passwords, people, settings } from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeOneOnOne } from '@/lib/demo/make'
import { walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { round } from '@/lib/jobs/runner'
import { work } from '@/lib/jobs/work'
import { nameServer, mailbox as openMailbox } from '@/lib/mail/testing'
import { writePrivateText } from '@/lib/private-text/texts'
import { planReminders } from './plan'
import { ownReminders } from './queries'
import { dayBefore, mondayMorning } from './when'

// A Wednesday, 14:30 in Warsaw; their one-on-one is on Thursday at 10:00 there.
const now = Date.parse('2026-06-17T12:30:00Z')
const hour = 3_600_000
let home: Awaited<ReturnType<typeof household>>
let tx: Db
let box: Awaited<ReturnType<typeof openMailbox>>
let meeting: string

beforeEach(async () => {
  home = await household()
  tx = home.tx
  for (const personId of [home.manager, home.subject])
    await tx.insert(passwords).values({ personId, hash: 'x', changedAt: 0 })
  box = await openMailbox()
  meeting = await makeOneOnOne(tx, {
    managerId: home.manager,
    reportId: home.subject,
    onDay: '2026-06-18',
    startsAt: Date.parse('2026-06-18T08:00:00Z'),
  })
})
afterEach(async () => {
  await box.close()
  delete process.env.SMTP_URL
})

const run = async (at: number) => {
  await planReminders(at)
  await round({ work, plan: async () => undefined, clock: () => at, patience: 30_000 })
}
const said = () => box.letters.map(letter => [letter.to?.[0]?.address, letter.subject]).sort()
const both = [
  ['marta@harbour.example', 'Tomorrow at 10:00: your one-on-one with Priya'],
  ['priya@harbour.example', 'Tomorrow at 10:00: your one-on-one with Marta'],
]

describe('the day before', () => {
  test('both are told once when it is, with whom, and how much is open, however often it runs', async () => {
    const point = { oneOnOneId: meeting, authorId: home.manager, text: 'canary point', position: 0, createdAt: 0 }
    await tx.insert(agendaItems).values([
      { id: newId(), ...point },
      { id: newId(), ...point, tickedAt: 1 },
      { id: newId(), ...point, deletedAt: 1 },
    ])
    const before = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-09' })
    const item = { oneOnOneId: before, authorId: home.subject, ownerId: home.subject, text: 'canary', createdAt: 0 }
    await tx.insert(actionItems).values([
      { id: newId(), ...item },
      { id: newId(), ...item, doneAt: 1 },
    ])
    await writePrivateText(tx, viewerOf(home.manager), {
      kind: 'note',
      aboutId: meeting,
      text: 'canary note',
      version: 0,
    })
    await run(now)
    expect(said()).toEqual([])
    expect((await ownReminders(viewerOf(home.subject))).nextAt).toBe(Date.parse('2026-06-17T13:00:00Z'))
    await run(now + hour)
    await run(now + hour)
    await run(now + 2 * hour)
    expect(said()).toEqual(both)
    const text = box.letters.find(letter => letter.to?.[0]?.address?.startsWith('priya'))?.text
    expect(text).toContain('Tomorrow at 10:00: your one-on-one with Marta. 2 open items.')
    expect(text).toContain(`http://localhost:3000/people/${home.subject}/one-on-ones/${meeting}`)
    expect(box.raw.join('')).not.toMatch(/canary/i)
    expect(await tx.$count(jobs, eq(jobs.doneAt, now + hour))).toBe(2)
  })

  test('by the clock of whoever reads it', async () => {
    await tx.update(people).set({ timeZone: 'America/New_York' }).where(eq(people.id, home.subject))
    await run(now + hour)
    expect(said().map(([, subject]) => subject)).toEqual([both[0]?.[1]])
    // 15:00 in New York.
    await run(Date.parse('2026-06-17T19:00:00Z'))
    expect(said()[1]).toEqual(['priya@harbour.example', 'Tomorrow at 04:00: your one-on-one with Marta'])
  })

  test.each([
    ['cancelled', { cancelledAt: 1 }],
    ['held', { heldAt: 1 }],
    ['moved to another day', { startsAt: now + 72 * hour, onDay: '2026-06-20' }],
  ])('one that was %s meanwhile is let go', async (_, changes) => {
    await run(now)
    await tx.update(oneOnOnes).set(changes).where(eq(oneOnOnes.id, meeting))
    await run(now + hour)
    expect(said()).toEqual([])
    expect(await tx.$count(jobs, eq(jobs.doneAt, now + hour))).toBe(2)
  })

  test('one that was moved to a later day is reminded of anew', async () => {
    await run(now + hour)
    const startsAt = Date.parse('2026-06-19T08:00:00Z')
    await tx.update(oneOnOnes).set({ startsAt, onDay: '2026-06-19' }).where(eq(oneOnOnes.id, meeting))
    await run(now + 25 * hour)
    expect(said()).toHaveLength(4)
  })

  test('nobody is told who left, cannot sign in or switched it off, and nothing goes out after the line has ended', async () => {
    await run(now)
    await tx.insert(mutedReminders).values({ personId: home.subject, kind: 'the day before', mutedAt: 0 })
    await tx.update(people).set({ deactivatedAt: 1 }).where(eq(people.id, home.manager))
    await run(now + hour)
    expect(said()).toEqual([])
    await tx.delete(mutedReminders)
    await tx.delete(passwords)
    await run(now + hour)
    await tx.insert(passwords).values({ personId: home.subject, hash: 'x', changedAt: 0 })
    await tx.run("update reporting_lines set ends_on = '2026-06-17' where ends_on is null")
    await run(now + hour)
    expect(said()).toEqual([])
  })

  test('the demo year sends nothing, nor does an installation without a mail server', async () => {
    await tx.update(settings).set({ isDemo: true })
    await run(now + hour)
    await tx.update(settings).set({ isDemo: false })
    delete process.env.SMTP_URL
    await run(now + hour)
    expect(await tx.$count(jobs)).toBe(0)
  })
})

describe('a mail server that is down', () => {
  test('is tried again, and then each mail goes out once', async () => {
    const { port } = box
    await box.close()
    nameServer(port)
    await run(now + hour)
    const waiting = await tx.select().from(jobs)
    expect(waiting.map(job => job.error).sort()).toEqual(['the mail server could not be reached', null].sort())
    box = await openMailbox(port)
    await run(now + hour + 120_000)
    await run(now + hour + 120_000)
    expect(said()).toEqual(both)
  })

  test('for so long that the one-on-one has begun: it is let go', async () => {
    await planReminders(now + hour)
    await round({ work, plan: async () => undefined, clock: () => now + 20 * hour, patience: 30_000 })
    expect(said()).toEqual([])
    expect(await tx.$count(jobs, eq(jobs.doneAt, now + 20 * hour))).toBe(2)
  })
})

describe('not asked lately', () => {
  const monday = Date.parse('2026-06-15T06:00:00Z')

  test('the manager is nudged on Monday at eight, once a week, with names alone', async () => {
    await tx.delete(oneOnOnes)
    await run(monday - hour)
    expect(said()).toEqual([])
    await run(monday)
    await run(monday + 5 * hour)
    await run(monday + 24 * hour)
    expect(said()).toEqual([['marta@harbour.example', 'One person has not been asked lately']])
    expect(box.letters[0]?.text).toContain('One person has not been asked lately: Priya.')
    await run(monday + 7 * 24 * hour)
    expect(said()).toHaveLength(2)
  })

  test('nobody is nudged when there is nobody to name, nor who switched it off', async () => {
    await tx.update(oneOnOnes).set({ heldAt: 1, askedAt: 1, onDay: '2026-06-10' }).where(eq(oneOnOnes.id, meeting))
    await run(monday)
    expect(said()).toEqual([])
    await tx.delete(oneOnOnes)
    await tx.insert(mutedReminders).values({ personId: home.manager, kind: 'not asked lately', mutedAt: 0 })
    await run(monday + 7 * 24 * hour)
    expect(said()).toEqual([])
  })
})

test('days before and Mondays are by the clock of a zone, over changes of summer time and the date line', () => {
  const before = (zone: string, startsAt: string) => {
    const { day, dueAt } = dayBefore(zone, Date.parse(startsAt))
    return [day, new Date(dueAt).toISOString()]
  }
  expect(before('Europe/Warsaw', '2026-03-29T08:00:00Z')).toEqual(['2026-03-29', '2026-03-28T14:00:00.000Z'])
  expect(before('Pacific/Auckland', '2026-06-15T22:00:00Z')).toEqual(['2026-06-16', '2026-06-15T03:00:00.000Z'])
  expect(mondayMorning('Pacific/Auckland', Date.parse('2026-06-14T13:00:00Z'))?.day).toBe('2026-06-15')
  expect(mondayMorning('Europe/Warsaw', now)).toBeNull()
})

test('reminders are planned without walking through all one-on-ones', async () => {
  await aBusyYear(200)
  expect(await walksOf(() => planReminders(now))).toEqual([])
})
