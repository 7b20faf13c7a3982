import { beforeEach, describe, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint, editPoint, movePoint, removePoint, tickPoint } from './agenda'
import { saveNotes } from './notes'
import { addToDo, editToDo, removeToDo, tickToDo } from './to-do'

const now = Date.parse('2026-06-15T09:00:00Z')
const month = 30 * 86_400_000
let home: Awaited<ReturnType<typeof household>>
let oneOnOneId: string
let point: string
let toDo: string

beforeEach(async () => {
  home = await household()
  oneOnOneId = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
  const added = [
    await addPoint(viewerOf(home.subject), { oneOnOneId, text: 'withdrawn point', key: undefined }),
    await addToDo(viewerOf(home.subject), {
      ...{ oneOnOneId, text: 'withdrawn item', ownerId: home.subject, dueOn: undefined, key: undefined },
    }),
  ]
  const [first = '', second = ''] = added.map(outcome => ('done' in outcome ? outcome.done : ''))
  point = first
  toDo = second
})

const ways = (personId: string, at = now) => {
  const viewer = viewerOf(personId, { now: at })
  return {
    'change a point': (id: string) => editPoint(viewer, { id, text: undefined, note: 'mine', wasNote: undefined }),
    'tick a point': (id: string) => tickPoint(viewer, { id, oneOnOneId, undo: false }),
    'move a point': (id: string) => movePoint(viewer, { id, to: 0 }),
    'change an action item': (id: string) =>
      editToDo(viewer, { id, text: 'mine', ownerId: home.subject, dueOn: undefined, wasText: 'older' }),
    'tick an action item': (id: string) => tickToDo(viewer, { id, undo: false }),
  }
}
const isPoint = (what: string) => what.endsWith('point')

test('what was removed is missing for both, and nothing of it is told or rewritten', async () => {
  await removePoint(viewerOf(home.subject), { id: point, undo: false })
  await removeToDo(viewerOf(home.subject), { id: toDo, undo: false })
  const rows = async () => [await home.tx.query.agendaItems.findMany(), await home.tx.query.actionItems.findMany()]
  const before = await rows()
  for (const personId of [home.manager, home.subject]) {
    for (const [what, change] of Object.entries(ways(personId))) {
      expect(await change(isPoint(what) ? point : toDo), what).toEqual(await change(newId()))
    }
  }
  for (const undo of [false, true]) {
    expect(await removePoint(viewerOf(home.manager), { id: point, undo })).toHaveProperty('problem')
    expect(await removeToDo(viewerOf(home.manager), { id: toDo, undo })).toHaveProperty('problem')
  }
  expect(await rows()).toEqual(before)
})

describe.each([
  ['a point', removePoint, () => point],
  ['an action item', removeToDo, () => toDo],
] as const)('%s', (_, remove, id) => {
  const by = (at: number, undo: boolean) => remove(viewerOf(home.subject, { now: at }), { id: id(), undo })

  test('is put back within 30 days, and no later', async () => {
    expect(await by(now, false)).toHaveProperty('done')
    expect(await by(now + month - 1, true)).toHaveProperty('done')
    expect(await by(now, false)).toHaveProperty('done')
    expect(await by(now + month, true)).toEqual(await remove(viewerOf(home.subject), { id: newId(), undo: true }))
  })

  test('that is removed twice has no longer time', async () => {
    await by(now, false)
    await by(now + month - 1, false)
    expect(await by(now + month, true)).toHaveProperty('problem')
  })
})

test('foreign and missing ids get the same answer for the same statements', async () => {
  const other = viewerOf(home.peer)
  const same = async (what: string, act: (id: string) => Promise<unknown>, foreign: string) => {
    const answers: unknown[] = []
    const counts: number[] = []
    for (const id of [foreign, newId()]) {
      const ran = await statementsOf(async () => {
        answers.push(await act(id))
      })
      counts.push(ran.length)
    }
    expect(answers[0], what).toEqual(answers[1])
    expect(answers[0], what).toHaveProperty('problem')
    expect(counts[0], what).toBe(counts[1])
  }
  await same('add a point', id => addPoint(other, { oneOnOneId: id, text: 'x', key: undefined }), oneOnOneId)
  await same('save notes', id => saveNotes(other, { oneOnOneId: id, text: 'x', version: 0 }), oneOnOneId)
  for (const [what, act] of Object.entries(ways(home.peer))) await same(what, act, isPoint(what) ? point : toDo)
  await same('remove a point', id => removePoint(other, { id, undo: false }), point)
  await same('remove an action item', id => removeToDo(other, { id, undo: false }), toDo)
  // To one of the two, what the other took off is as missing as what never was.
  await removeToDo(viewerOf(home.subject), { id: toDo, undo: false })
  await same('change a removed item', ways(home.manager)['change an action item'], toDo)
})
