import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { actionItems, agendaItems, entryRequests, followUps } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { askedOfMe, followUpsDue, mineToDo, nextOneOnOnes, notAskedLately } from './queries'
import { sayDue, sayLastAsked, sayOpen, sayToday } from './say'

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
    expect(next).toMatchObject({ theirPoints: 1, openSince: '2026-06-01' })
    expect(next && sayOpen(next, today)).toBe('One point from Priya, something open since 1 June')
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

test('follow-ups fall due for the manager alone, until something was found', async () => {
  const due = await makeEntry(tx, { authorId: home.subject, followUpOn: today }, { subjects: [{ id: home.subject }] })
  await makeEntry(tx, { authorId: home.subject, followUpOn: '2026-06-16' }, { subjects: [{ id: home.subject }] })
  await makeEntry(
    tx,
    { authorId: home.subject, followUpOn: today, visibility: 'private' },
    { subjects: [{ id: home.subject }] },
  )
  expect((await followUpsDue(marta)).map(entry => entry.id)).toEqual([due])
  expect(await followUpsDue(priya)).toEqual([])
  await tx
    .insert(followUps)
    .values({ id: newId(), entryId: due, authorId: home.manager, outcome: 'stayed quiet', onDay: today, createdAt: 0 })
  expect(await followUpsDue(marta)).toEqual([])
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

test('what is asked of me is open and names who asks, nothing else', async () => {
  const entryId = await makeEntry(tx, { authorId: home.subject }, { subjects: [{ id: home.subject }] })
  const request = { entryId, kind: 'confirm' as const, askedId: home.peer, askedBy: home.subject, createdAt: 7 }
  await tx.insert(entryRequests).values([
    { id: newId(), ...request },
    { id: newId(), ...request, withdrawnAt: 9 },
  ])
  expect((await askedOfMe(stranger)).map(({ kind, askedBy }) => [kind, askedBy])).toEqual([['confirm', 'Priya']])
  expect(await askedOfMe(marta)).toEqual([])
})

test('the line under the day says it in words', () => {
  const next = { onDay: today } as Awaited<ReturnType<typeof nextOneOnOnes>>[number]
  expect(sayToday([next, next], [], today, true)).toBe('Two one-on-ones today. Nobody has waited long.')
  expect(sayToday([], [{ id: 'x', name: 'Priya', lastAskedOn: null, nextId: null }], today, true)).toBe(
    'No one-on-one today. One person has not been asked lately.',
  )
  expect(sayToday([], [], today, false)).toBe('No one-on-one today.')
  expect(sayDue('2026-06-12', today)).toBe('since Friday')
  expect(sayDue(today, today)).toBe('today')
})
