import { beforeEach, expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf, walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { firstQuestions, firstTemplates } from './first-set'
import { toTake } from './prepare'
import { soughtOf } from './sought'
import { takeOntoAgenda } from './take'

let home: Awaited<ReturnType<typeof household>>
let id: string
const shared = { q: '', theme: '', as: 'shared' as const }

beforeEach(async () => {
  home = await household()
  id = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
})

test('either of the two finds templates and questions, and what stands there already, in four statements', async () => {
  const [viewer, other] = [viewerOf(home.manager), viewerOf(home.subject)]
  const take = { oneOnOneId: id, from: 'template' as const, id: firstTemplates[0]?.id ?? '', as: 'shared' as const }
  await takeOntoAgenda(viewer, take)
  await takeOntoAgenda(viewer, { ...take, from: 'question', id: firstQuestions[0]?.id ?? '' })
  for (const reader of [viewer, other]) {
    const found = await toTake(reader, home.subject, id, shared)
    expect(found?.templates.map(one => one.fresh)).toEqual([0, 6, 6, 6, 5, 6])
    expect(found?.questions.filter(one => one.isThere)).toHaveLength(1)
  }
  const alone = await toTake(viewer, home.subject, id, { ...shared, as: 'private' })
  expect(alone?.templates[0]?.fresh).toBe(5)
  expect(await statementsOf(() => toTake(viewer, home.subject, id, shared))).toHaveLength(4)
})

test('nobody else finds the page; a foreign, missing or malformed id is nothing', async () => {
  for (const other of [home.former, home.director, home.peer, home.admin])
    expect(await toTake(viewerOf(other), home.subject, id, shared)).toBeUndefined()
  for (const wrong of [newId(), 'no-id'])
    expect(await toTake(viewerOf(home.manager), home.subject, wrong, shared)).toBeUndefined()
  const old = await makeOneOnOne(home.tx, {
    ...{ managerId: home.former, reportId: home.subject, onDay: '2024-06-01', heldAt: 1 },
  })
  expect(await toTake(viewerOf(home.former), home.subject, old, shared)).toBeUndefined()
})

test.each([
  [{}, { q: '', theme: '', as: 'shared' }],
  [
    { q: ['a', 'b'], theme: 'Team', as: 'private' },
    { q: 'a', theme: 'Team', as: 'private' },
  ],
  [
    { q: 'x'.repeat(300), as: 'everybody' },
    { q: 'x'.repeat(120), theme: '', as: 'shared' },
  ],
])('what an address asks for is read as far as it makes sense: %#', (params, sought) => {
  expect(soughtOf(params)).toEqual(sought)
})

test('no statement of it walks a big table', async () => {
  const { tx, manager, subject } = await aBusyYear(60)
  const next = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-15' })
  expect(await walksOf(() => toTake(viewerOf(manager), subject, next, shared))).toEqual([])
})
