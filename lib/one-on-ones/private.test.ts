import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import {
  addPrivatePoint,
  addPrivatePoints,
  editPrivatePoint,
  movePrivatePoint,
  removePrivatePoint,
  tickPrivatePoint,
} from './private'
import { oneOnOnePage } from './queries/page'

let home: Awaited<ReturnType<typeof household>>
let oneOnOneId: string

beforeEach(async () => {
  home = await household()
  oneOnOneId = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
})

const points = async (personId: string) =>
  (await oneOnOnePage(viewerOf(personId), home.subject, oneOnOneId))?.own?.points ?? []

async function add(personId: string, text: string) {
  const outcome = await addPrivatePoint(viewerOf(personId), { oneOnOneId, text, key: undefined })
  return 'done' in outcome ? outcome.done : ''
}

test('private points have an order and a note of their own, which nobody else changes', async () => {
  const viewer = viewerOf(home.manager)
  const [first, second] = [await add(home.manager, 'one'), await add(home.manager, 'two')]
  const theirs = await add(home.subject, 'theirs')
  await movePrivatePoint(viewer, { id: second, oneOnOneId, to: 0 })
  await editPrivatePoint(viewer, { id: first, oneOnOneId, text: 'one', note: 'under it\nand more' })
  const mine = [
    { id: second, text: 'two', note: null },
    { id: first, text: 'one', note: 'under it\nand more' },
  ]
  expect(await points(home.manager)).toMatchObject(mine)
  for (const other of [home.subject, home.peer, home.director, home.admin]) {
    const by = viewerOf(other)
    expect(await movePrivatePoint(by, { id: second, oneOnOneId, to: 1 })).toHaveProperty('problem')
    expect(await editPrivatePoint(by, { id: first, oneOnOneId, text: 'x', note: undefined })).toHaveProperty('problem')
  }
  expect(await movePrivatePoint(viewer, { id: theirs, oneOnOneId, to: 0 })).toHaveProperty('problem')
  const elsewhere = await makeOneOnOne(home.tx, {
    managerId: home.manager,
    reportId: home.subject,
    onDay: '2026-06-22',
  })
  expect(await movePrivatePoint(viewer, { id: second, oneOnOneId: elsewhere, to: 1 })).toHaveProperty('problem')
  expect(await points(home.manager)).toMatchObject(mine)
  await removePrivatePoint(viewer, { id: second, oneOnOneId, undo: false })
  await removePrivatePoint(viewer, { id: second, oneOnOneId, undo: true })
  expect(await points(home.manager)).toMatchObject(mine)
})

test('several are added in one act, and 200 of one’s own may be open, whatever others have', async () => {
  const viewer = viewerOf(home.manager)
  const text = Array.from({ length: 200 }, (_, index) => `point ${index}`)
  await add(home.subject, 'theirs')
  expect(await addPrivatePoints(viewer, { oneOnOneId, text, key: 'points-once' })).toHaveProperty('done')
  expect(await addPrivatePoints(viewer, { oneOnOneId, text, key: 'points-once' })).toHaveProperty('done')
  expect((await points(home.manager)).map(point => point.text)).toEqual(text)
  expect(await addPrivatePoint(viewer, { oneOnOneId, text: 'x', key: undefined })).toHaveProperty('fields.text')
  const id = (await points(home.manager))[0]?.id ?? ''
  await tickPrivatePoint(viewer, { id, oneOnOneId, undo: false })
  expect(await addPrivatePoint(viewer, { oneOnOneId, text: 'x', key: undefined })).toHaveProperty('done')
  expect(await addPrivatePoints(viewerOf(home.peer), { oneOnOneId, text, key: undefined })).toHaveProperty('problem')
})
