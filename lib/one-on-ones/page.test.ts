import { expect, test } from 'vitest'
import { followUps } from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { statementsOf, walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint } from './agenda'
import { addPrivatePoint } from './private'
import { oneOnOnePage } from './queries/page'
import { pairOf } from './queries/pair'
import { addToDo } from './to-do'

async function filled() {
  const home = await household()
  const pair = { managerId: home.manager, reportId: home.subject }
  const earlier = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-08', heldAt: 1 })
  const id = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-15' })
  const viewer = viewerOf(home.manager)
  const fill = async () => {
    for (const oneOnOneId of [earlier, id]) {
      await addPoint(viewer, { oneOnOneId, text: 'point', key: undefined })
      await addToDo(viewer, { oneOnOneId, text: 'item', ownerId: home.manager, dueOn: undefined, key: undefined })
      await addPrivatePoint(viewer, { oneOnOneId, text: 'private', key: undefined })
      await makeEntry(
        home.tx,
        { authorId: home.manager, actedOn: '2026-06-10', followUpOn: '2026-06-16' },
        { subjects: [{ id: home.subject }] },
      )
    }
  }
  return { ...home, id, viewer, fill }
}

const statements = async (work: () => Promise<unknown>) => (await statementsOf(work)).length

test('the page takes six statements, however much is in it', async () => {
  const { viewer, subject, id, fill } = await filled()
  await fill()
  const few = await statements(() => oneOnOnePage(viewer, subject, id))
  for (let more = 0; more < 5; more++) await fill()
  expect(await statements(() => oneOnOnePage(viewer, subject, id))).toBe(few)
  expect(few).toBe(6)
})

test('it has what stayed open before what is new, what was stopped since last time and what is due', async () => {
  const { viewer, subject, id, fill } = await filled()
  await fill()
  const inside = (await oneOnOnePage(viewer, subject, id))?.inside
  expect(inside?.points.map(point => point.openSince)).toEqual(['2026-06-08', null])
  expect(inside?.toDo.map(item => item.openSince)).toEqual(['2026-06-08', null])
  expect(inside?.own.points.map(point => point.isEarlier)).toEqual([true, false])
  expect(inside?.beside.since).toHaveLength(2)
  expect(inside?.beside.due).toHaveLength(2)
})

test('a follow-up stays due however long ago its date was', async () => {
  const { tx, manager, subject, viewer, id } = await filled()
  const long = await makeEntry(tx, { authorId: manager, followUpOn: '2024-02-29' }, { subjects: [{ id: subject }] })
  const page = await oneOnOnePage(viewer, subject, id)
  expect(page?.inside?.beside.due.map(entry => entry.id)).toEqual([long])
})

test('an entry that was checked and has a next date is due again on that one, as on Today', async () => {
  const { tx, manager, subject, viewer, id } = await filled()
  const entryId = await makeEntry(tx, { authorId: manager, followUpOn: '2026-06-16' }, { subjects: [{ id: subject }] })
  const check = { entryId, authorId: manager, outcome: 'cannot tell' as const, createdAt: 0 }
  const due = async () => (await oneOnOnePage(viewer, subject, id))?.inside?.beside.due.map(entry => entry.id)
  await tx.insert(followUps).values({ id: newId(), ...check, onDay: '2026-03-16' })
  expect(await due()).toEqual([entryId])
  await tx.insert(followUps).values({ id: newId(), ...check, onDay: '2026-06-16' })
  expect(await due()).toEqual([])
})

test('private words are in nobody else’s page, and a foreign, missing or malformed id is nothing', async () => {
  const { manager, subject, peer, director, id, viewer, fill } = await filled()
  await fill()
  expect((await oneOnOnePage(viewerOf(subject), subject, id))?.inside?.own.points).toEqual([])
  for (const other of [peer, director]) expect(await oneOnOnePage(viewerOf(other), subject, id)).toBeUndefined()
  expect(await oneOnOnePage(viewer, manager, id)).toBeUndefined()
  expect(await oneOnOnePage(viewer, subject, newId())).toBeUndefined()
  expect(await oneOnOnePage(viewer, subject, 'no-id')).toBeUndefined()
})

test('no statement of it walks a big table', async () => {
  const { tx, manager, subject } = await aBusyYear(300)
  const id = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-15' })
  for (const reader of [manager, subject])
    expect(await walksOf(() => oneOnOnePage(viewerOf(reader), subject, id))).toEqual([])
  expect(await walksOf(() => pairOf(viewerOf(manager), subject))).toEqual([])
})
