import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { actionItems, agendaItems, answers, entryRequests, followUps, jobs, series, seriesPauses } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { requestsOf } from '@/lib/prevention/requests'
import { entriesOfToday } from './queries/entries'
import { mineToDo } from './queries/mine-to-do'
import { notAskedLately } from './queries/not-asked'
import { missedOneOnOnes, nextOneOnOnes } from './queries/one-on-ones'
import { todayOf } from './queries/today'
import { nextActOf, sayDue, sayLastAsked, sayOpen, sayToday } from './say'

const today = '2026-06-15'
let home: Awaited<ReturnType<typeof household>>
let tx: Db
let marta: Viewer
let priya: Viewer
let stranger: Viewer

beforeEach(async () => {
  home = await household()
  tx = home.tx
  marta = viewerOf(home.manager)
  priya = viewerOf(home.subject)
  stranger = viewerOf(home.peer)
})

const meeting = (onDay: string, more = {}) =>
  makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay, ...more })

describe('next one-on-ones', () => {
  test('are those of the next seven days, not held and not cancelled, for both', async () => {
    const soon = await meeting('2026-06-18')
    await meeting('2026-06-30')
    await meeting('2026-06-16', { heldAt: 1 })
    await meeting('2026-06-17', { cancelledAt: 1 })
    expect((await nextOneOnOnes(marta)).map(one => [one.id, one.with])).toEqual([[soon, 'Priya']])
    expect((await nextOneOnOnes(priya)).map(one => [one.id, one.with])).toEqual([[soon, 'Marta']])
    expect(await nextOneOnOnes(stranger)).toEqual([])
  })

  test('in an empty week are the very next one alone', async () => {
    const next = await meeting('2026-06-30')
    await meeting('2026-07-14')
    for (const who of [marta, priya]) expect((await nextOneOnOnes(who)).map(one => one.id)).toEqual([next])
  })

  test('of a day that has ended without a word wait for their manager, however early it is elsewhere', async () => {
    const missed = await meeting('2026-06-12')
    await meeting('2026-06-11', { heldAt: 1 })
    await meeting('2026-06-10', { cancelledAt: 1, skipReason: 'Holiday' })
    await meeting('2026-06-14', { timeZone: 'Pacific/Pago_Pago' })
    expect((await missedOneOnOnes(marta)).map(one => one.id)).toEqual([missed])
    expect(await missedOneOnOnes(priya)).toEqual([])
    expect(await missedOneOnOnes(stranger)).toEqual([])
  })

  test('say what the other put on the agenda and since when something is open', async () => {
    const earlier = await meeting('2026-06-01', { heldAt: 1 })
    const soon = await meeting('2026-06-15')
    const point = (oneOnOneId: string, authorId: string) => ({
      id: newId(),
      oneOnOneId,
      authorId,
      text: 'the paging rotation',
      position: 0,
      createdAt: 0,
    })
    await tx
      .insert(agendaItems)
      .values([point(earlier, home.manager), point(soon, home.subject), point(soon, home.manager)])
    const [next] = await nextOneOnOnes(marta)
    expect(next).toMatchObject({
      open: { points: 3, theirs: 1, toDo: 0, since: '2026-06-01' },
      isAnswered: 0,
    })
    expect(next && sayOpen(next, today, home.manager)).toBe(
      'Three points, one of them from Priya, open, the oldest since 1 June',
    )
    const skipped = await meeting('2026-06-08', { cancelledAt: 1, skipReason: 'a holiday' })
    await tx.insert(agendaItems).values(point(skipped, home.subject))
    expect((await nextOneOnOnes(marta))[0]).toMatchObject({ open: { points: 4, since: '2026-06-01' } })
    await tx.delete(agendaItems).where(eq(agendaItems.oneOnOneId, skipped))
    const answer = { oneOnOneId: soon, text: 'the vendor', version: 1, savedBy: home.subject, savedAt: 1 }
    await tx.insert(answers).values(answer)
    const [own] = await nextOneOnOnes(priya)
    expect(own && sayOpen(own, today, home.subject)).toBe(
      'Three points, two of them from Marta, open, the oldest since 1 June. You answered ahead.',
    )
  })
})

describe('not asked lately', () => {
  test('is who was not asked within 21 days, and never somebody whose line is younger', async () => {
    await meeting('2026-05-24', { heldAt: 1, askedAt: 1 })
    const waiting = await notAskedLately(marta)
    expect(waiting).toEqual([{ id: home.subject, name: 'Priya', lastAskedOn: '2026-05-24', nextId: null }])
    expect(waiting[0] && sayLastAsked(waiting[0], today)).toBe('Last asked on 24 May, 22 days ago')
    await meeting('2026-05-26', { heldAt: 1, askedAt: 1 })
    expect(await notAskedLately(marta)).toEqual([])
    expect(await notAskedLately(viewerOf(home.manager, { today: '2025-01-10' }))).toEqual([])
  })

  test('a one-on-one with the manager before does not count, nor does one without the question', async () => {
    await makeOneOnOne(tx, {
      managerId: home.former,
      reportId: home.subject,
      onDay: '2026-06-10',
      heldAt: 1,
      askedAt: 1,
    })
    await meeting('2026-06-12', { heldAt: 1 })
    expect(await notAskedLately(marta)).toMatchObject([{ lastAskedOn: null }])
  })
})

describe('with a series', () => {
  const rhythm = { managerId: '', reportId: '', time: '10:00', minutes: 30, timeZone: 'Europe/Warsaw', createdAt: 0 }
  const id = newId()
  const begin = (more: Partial<typeof series.$inferInsert> = {}) => {
    const pair = { managerId: home.manager, reportId: home.subject, createdBy: home.manager }
    return tx.insert(series).values({ id, ...rhythm, ...pair, cadence: 'weekly', startsOn: '2026-01-05', ...more })
  }

  test('of every week they wait after ten days and a half; one that has ended counts no more', async () => {
    await begin()
    await meeting('2026-06-05', { heldAt: 1, askedAt: 1 })
    expect(await notAskedLately(marta)).toEqual([])
    expect(await notAskedLately(viewerOf(home.manager, { today: '2026-06-16' }))).toHaveLength(1)
    await tx.update(series).set({ endsOn: '2026-06-10' })
    expect(await notAskedLately(viewerOf(home.manager, { today: '2026-06-16' }))).toEqual([])
  })

  test('nobody waits in one that rests, nor right after it', async () => {
    await begin()
    await meeting('2026-04-01', { heldAt: 1, askedAt: 1 })
    const pause = { seriesId: id, startsOn: '2026-04-10', createdBy: home.manager, createdAt: 0 }
    await tx.insert(seriesPauses).values({ id: newId(), ...pause })
    expect(await notAskedLately(marta)).toEqual([])
    await tx.update(seriesPauses).set({ endsOn: '2026-06-12' })
    expect(await notAskedLately(marta)).toEqual([])
    await tx.update(seriesPauses).set({ endsOn: '2026-06-01' })
    expect(await notAskedLately(marta)).toHaveLength(1)
  })
})

test('a follow-up stays due however long ago its date was', async () => {
  const due = await makeEntry(
    tx,
    { authorId: home.subject, followUpOn: '2024-02-29' },
    { subjects: [{ id: home.subject }] },
  )
  expect((await entriesOfToday(marta)).due.map(entry => entry.id)).toEqual([due])
})

test('follow-ups fall due for the manager alone, until something was found', async () => {
  const due = await makeEntry(tx, { authorId: home.subject, followUpOn: today }, { subjects: [{ id: home.subject }] })
  await makeEntry(tx, { authorId: home.subject, followUpOn: '2026-06-16' }, { subjects: [{ id: home.subject }] })
  await makeEntry(
    tx,
    { authorId: home.subject, followUpOn: today, visibility: 'private' },
    { subjects: [{ id: home.subject }] },
  )
  expect((await entriesOfToday(marta)).due.map(entry => entry.id)).toEqual([due])
  expect((await entriesOfToday(priya)).due).toEqual([])
  await tx
    .insert(followUps)
    .values({ id: newId(), entryId: due, authorId: home.manager, outcome: 'stayed quiet', onDay: today, createdAt: 0 })
  expect((await entriesOfToday(marta)).due).toEqual([])
})

test('my action items come from all my people, done ones and others’ left out', async () => {
  const oneOnOneId = await meeting('2026-06-01', { heldAt: 1 })
  const item = (ownerId: string, text: string, more = {}) => ({
    id: newId(),
    oneOnOneId,
    authorId: home.manager,
    ownerId,
    text,
    createdAt: 0,
    ...more,
  })
  await tx
    .insert(actionItems)
    .values([
      item(home.manager, 'ask Ines', { dueOn: '2026-06-20' }),
      item(home.manager, 'book the room'),
      item(home.manager, 'done', { doneAt: 1 }),
      item(home.subject, 'write the runbook'),
    ])
  expect((await mineToDo(marta)).map(one => one.text)).toEqual(['ask Ines', 'book the room'])
  expect((await mineToDo(priya)).map(one => [one.text, one.with])).toEqual([['write the runbook', 'Marta']])
})

test('what is asked of me is open', async () => {
  const entryId = await makeEntry(tx, { authorId: home.subject }, { subjects: [{ id: home.subject }] })
  const request = { entryId, kind: 'confirm' as const, askedId: home.peer, askedBy: home.subject, createdAt: 7 }
  await tx.insert(entryRequests).values([
    { id: newId(), ...request },
    { id: newId(), ...request, withdrawnAt: 9 },
  ])
  expect((await requestsOf(stranger)).map(({ kind, askedBy }) => [kind, askedBy])).toEqual([['confirm', 'Priya']])
  expect(await requestsOf(marta)).toEqual([])
})

test('this week is what others wrote about me and my people, as far as I may read it', async () => {
  const now = marta.now
  const about = (subjectId: string, more = {}) =>
    makeEntry(tx, { authorId: home.peer, createdAt: now - 86_400_000, ...more }, { subjects: [{ id: subjectId }] })
  const told = await about(home.subject)
  await about(home.subject, { visibility: 'private' })
  await about(home.subject, { createdAt: now - 8 * 86_400_000 })
  await about(home.subject, { authorId: home.manager })
  const week = async (viewer: Viewer) => (await entriesOfToday(viewer)).week.map(entry => entry.id)
  expect(await week(marta)).toEqual([told])
  expect(await week(priya)).toContain(told)
  expect(await week(viewerOf(home.former))).toEqual([])
})

test('an admin alone is told what needs an admin', async () => {
  await tx.insert(jobs).values({ id: newId(), kind: 'x', key: 'x', dueAt: 0, createdAt: 0, gaveUpAt: 1 })
  const { admin } = await todayOf(viewerOf(home.admin, { isAdmin: true }))
  expect(admin).toMatchObject({ gaveUp: 1, neverInvited: { count: 5 }, withoutManager: { count: 2 } })
  expect(admin?.withoutManager.people.map(person => person.name)).toEqual(['Jun', 'Otto'])
  expect((await todayOf(marta)).admin).toBeNull()
})

test('the line under the day says it in words', () => {
  const next = { onDay: today }
  expect(sayToday([next, next], [], today, true)).toBe('Two one-on-ones today. Nobody has waited long.')
  expect(sayToday([], [1], today, true)).toBe('No one-on-one today. One person has not been asked lately.')
  expect(sayToday([], [], today, false)).toBe('No one-on-one today.')
  expect(sayDue('2026-06-12', today)).toBe('since Friday')
  expect(sayDue(today, today)).toBe('today')
})

test('the next act of a one-on-one is to prepare it, until its time is over', () => {
  const one = { reportId: 'report', startsAt: 0, minutes: 30, isAnswered: 0 as const }
  const act = (personId: string, minute: number, more = {}) =>
    nextActOf({ ...one, ...more }, { personId, now: minute * 60_000 })
  expect([act('manager', 29), act('manager', 30)]).toEqual(['prepare', 'held'])
  expect([act('report', 29), act('report', 29, { isAnswered: 1 }), act('report', 30)]).toEqual([
    'answer',
    'prepare',
    'open',
  ])
})
