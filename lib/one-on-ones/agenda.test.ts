import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { addPoint, addPoints, editPoint, movePoint, removePoint, tickPoint } from './agenda'
import { each } from './each'
import { addPointInput, addPointsInput, removePointsInput } from './input'
import { movedTo } from './order'
import { agendaOf } from './queries/agenda'
import { oneOnOneOf } from './queries/meeting'
import { toDoOf } from './queries/to-do'
import { addToDo, editToDo, removeToDo, tickToDo } from './to-do'

let home: Awaited<ReturnType<typeof household>>
let earlier: string
let now: string

beforeEach(async () => {
  home = await household()
  const pair = { managerId: home.manager, reportId: home.subject }
  earlier = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-01', heldAt: 1 })
  now = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-15' })
})

async function add(personId: string, oneOnOneId: string, text: string) {
  const outcome = await addPoint(viewerOf(personId), { oneOnOneId, text, key: undefined })
  return 'done' in outcome ? outcome.done : ''
}

async function seen(personId: string, oneOnOneId: string) {
  const viewer = viewerOf(personId)
  const meeting = await oneOnOneOf(viewer, home.subject, oneOnOneId)
  return meeting ? agendaOf(viewer, meeting) : []
}

const texts = (points: { text: string }[]) => points.map(point => point.text)

test('what stayed open is found at the next one, is ticked there once, and nothing is copied', async () => {
  const open = await add(home.subject, earlier, 'Paging rotation')
  await add(home.manager, now, 'Conference talk')
  expect(await seen(home.manager, now)).toMatchObject([
    { text: 'Paging rotation', openSince: '2026-06-01' },
    { text: 'Conference talk', openSince: null },
  ])
  const next = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-22' })
  await tickPoint(viewerOf(home.manager), { id: open, oneOnOneId: now, undo: false })
  expect((await seen(home.manager, now))[0]).toMatchObject({ id: open, isTicked: true })
  expect(texts(await seen(home.manager, next))).toEqual(['Conference talk'])
  expect(await home.tx.query.agendaItems.findMany()).toHaveLength(2)
})

test('what stood in one that was cancelled is found too, even when it lay ahead', async () => {
  const ahead = await makeOneOnOne(home.tx, {
    managerId: home.manager,
    reportId: home.subject,
    onDay: '2026-06-29',
    cancelledAt: 1,
  })
  await add(home.subject, ahead, 'Storage project')
  expect(texts(await seen(home.subject, now))).toEqual(['Storage project'])
})

test('another pair sees nothing of it: not the former manager, the chain, a peer or an admin', async () => {
  const point = await add(home.subject, now, 'Paging rotation')
  for (const other of [home.former, home.director, home.peer, home.admin]) {
    expect(await seen(other, now)).toEqual([])
    expect(await addPoint(viewerOf(other), { oneOnOneId: now, text: 'x', key: undefined })).toHaveProperty('problem')
    expect(await tickPoint(viewerOf(other), { id: point, oneOnOneId: now, undo: false })).toHaveProperty('problem')
    expect(await movePoint(viewerOf(other), { id: point, to: 0 })).toHaveProperty('problem')
    expect(await removePoint(viewerOf(other), { id: point, undo: false })).toHaveProperty('problem')
  }
  expect((await seen(home.subject, now))[0]).toMatchObject({ text: 'Paging rotation', isTicked: false })
})

test('both order and tick, the author alone changes the words or takes them off, and that can be taken back', async () => {
  const [first, second] = [await add(home.subject, now, 'one'), await add(home.manager, now, 'two')]
  await movePoint(viewerOf(home.subject), { id: second, to: 0 })
  expect(texts(await seen(home.subject, now))).toEqual(['two', 'one'])
  const words = { id: first, text: 'one and a half', note: undefined, wasNote: undefined }
  expect(await editPoint(viewerOf(home.manager), words)).toHaveProperty('problem')
  expect(await editPoint(viewerOf(home.subject), words)).toHaveProperty('done')
  expect(await removePoint(viewerOf(home.manager), { id: first, undo: false })).toHaveProperty('problem')
  await removePoint(viewerOf(home.subject), { id: first, undo: false })
  expect(texts(await seen(home.subject, now))).toEqual(['two'])
  await removePoint(viewerOf(home.subject), { id: first, undo: true })
  expect(texts(await seen(home.subject, now))).toEqual(['two', 'one and a half'])
})

test('a note under a point that changed meanwhile is shown, not overwritten', async () => {
  const id = await add(home.subject, now, 'one')
  await editPoint(viewerOf(home.manager), { id, text: undefined, note: 'hers', wasNote: undefined })
  const late = await editPoint(viewerOf(home.subject), { id, text: 'one', note: 'mine', wasNote: undefined })
  expect(late).toHaveProperty('fields.note', expect.stringContaining('hers'))
  expect((await seen(home.subject, now))[0]?.note).toBe('hers')
})

test('action items of earlier ones stay until they are done; the owner is one of the two', async () => {
  const viewer = viewerOf(home.manager)
  const item = { oneOnOneId: earlier, text: 'Runbook', ownerId: home.subject, dueOn: '2026-06-20', key: undefined }
  expect(await addToDo(viewer, { ...item, ownerId: home.peer })).toHaveProperty('fields.ownerId')
  const made = await addToDo(viewer, item)
  const id = 'done' in made ? made.done : ''
  const list = async () => {
    const meeting = await oneOnOneOf(viewer, home.subject, now)
    return meeting ? toDoOf(viewer, meeting) : []
  }
  expect(await list()).toMatchObject([{ text: 'Runbook', isDone: false, openSince: '2026-06-01', dueOn: '2026-06-20' }])
  const change = { id, text: 'Runbook for renewals', ownerId: home.manager, dueOn: undefined, wasText: 'older' }
  expect(await editToDo(viewerOf(home.subject), change)).toHaveProperty('fields.text')
  expect(await editToDo(viewerOf(home.subject), { ...change, wasText: 'Runbook' })).toHaveProperty('done')
  expect(await removeToDo(viewerOf(home.subject), { id, undo: false })).toHaveProperty('problem')
  expect(await tickToDo(viewerOf(home.peer), { id, undo: false })).toHaveProperty('problem')
  await tickToDo(viewerOf(home.subject), { id, undo: false })
  expect(await list()).toMatchObject([{ text: 'Runbook for renewals', isDone: true }])
})

test('several points are added in one act, once for its key, and an agenda holds 200 that are open', async () => {
  const [viewer, other] = [viewerOf(home.manager), viewerOf(home.subject)]
  const many = (count: number) => Array.from({ length: count }, (_, index) => `point ${index}`)
  await add(home.subject, earlier, 'from earlier')
  const sent = { oneOnOneId: now, text: many(198), key: 'points-once' }
  expect(await addPoints(viewer, sent)).toHaveProperty('done')
  expect(await addPoints(viewer, sent)).toHaveProperty('done')
  expect(texts(await seen(home.manager, now))).toEqual(['from earlier', ...many(198)])
  expect(await addPoints(other, { ...sent, text: many(2), key: undefined })).toHaveProperty(
    'fields.text',
    expect.stringContaining('there is room for 1 more, and these are 2'),
  )
  const last = await add(home.subject, now, 'the last one')
  expect(await addPoint(other, { oneOnOneId: now, text: 'x', key: undefined })).toHaveProperty('fields.text')
  await tickPoint(other, { id: last, oneOnOneId: now, undo: false })
  expect(await addPoint(other, { oneOnOneId: now, text: 'x', key: undefined })).toHaveProperty('done')
  expect(await addPoints(viewerOf(home.peer), { ...sent, key: undefined })).toHaveProperty('problem')
})

test('points that were added in one act are taken off, and come back, in one', async () => {
  const viewer = viewerOf(home.manager)
  const made = await addPoints(viewer, { oneOnOneId: now, text: ['one', 'two'], key: undefined })
  const { id: ids } = removePointsInput.parse({ id: 'done' in made ? made.done.split(' ') : [] })
  const remove = (by: string, undo: boolean) => each(ids, id => removePoint(viewerOf(by), { id, undo }))
  expect(await remove(home.subject, false)).toHaveProperty('problem')
  expect(await remove(home.manager, false)).toEqual({ done: ids[1] })
  expect(await seen(home.manager, now)).toEqual([])
  expect(await remove(home.manager, true)).toHaveProperty('done')
  expect(texts(await seen(viewer.personId, now))).toEqual(['one', 'two'])
})

test('pasted lines are points without the marks of a list; too long a one is named, and so are too many', () => {
  const points = (text: string) => addPointsInput.safeParse({ oneOnOneId: now, text })
  expect(points('- Paging\r\n\n  2. Freeze \n[ ] Talk\n2026 plan').data?.text).toEqual([
    'Paging',
    'Freeze',
    'Talk',
    '2026 plan',
  ])
  const said = (text: string) => points(text).error?.issues[0]?.message
  expect(said(`one\n${'x'.repeat(501)}`)).toMatch(/Point 2, “x{40}…”, is 501 characters long; 500 fit/)
  expect(said('a\n'.repeat(500))).toBe('These are 500 points; an agenda holds 200.')
  expect(said(' \n')).toBe('The points are missing.')
  expect(said('x'.repeat(2_000_000))).toBe('That is too long for an agenda.')
})

test('a point of more than 500 characters, and an empty one, are told', () => {
  const told = (text: string) => addPointInput.safeParse({ oneOnOneId: now, text }).error?.issues[0]?.message
  expect(told('x'.repeat(501))).toContain('500 fit')
  expect(told('  ')).toBe('The point is missing.')
})

test.each([
  [0, ['c', 'a', 'b']],
  [1, ['a', 'c', 'b']],
  [99, ['a', 'b', 'c']],
])('the last of three moved to place %i', (to, order) => {
  expect(movedTo(['a', 'b', 'c'], 'c', to)).toEqual(order)
})
