import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint } from '@/lib/one-on-ones/agenda'
import { hold } from '@/lib/one-on-ones/hold'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { firstQuestions, firstTemplates } from './first-set'
import { addAQuestion } from './questions'
import { addRecurring, askRecurring, endRecurring } from './recurring'
import { dueHere } from './recurring-rows'
import { takeOffAgenda, takeOntoAgenda } from './take'

let home: Awaited<ReturnType<typeof household>>
let [earlier, here] = ['', '']
const weekly = firstTemplates[0]?.id ?? ''
const sleep = firstQuestions.find(one => one.text.includes('sleep'))

beforeEach(async () => {
  home = await household()
  const pair = { managerId: home.manager, reportId: home.subject }
  earlier = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-01', heldAt: 1 })
  here = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-15' })
})

const inside = async (personId: string, id = here) => (await oneOnOnePage(viewerOf(personId), home.subject, id))?.inside
const shared = async (personId = home.subject) => (await inside(personId))?.points.map(point => point.text)
const template = (as: 'shared' | 'private') => ({ oneOnOneId: here, from: 'template' as const, id: weekly, as })
const others = () => [home.former, home.director, home.peer, home.admin].map(id => viewerOf(id))

test('a template comes onto the agenda at once, no point of it twice, and is taken off as a whole', async () => {
  const viewer = viewerOf(home.manager)
  await addPoint(viewerOf(home.subject), { oneOnOneId: earlier, text: 'what is on your MIND?', key: undefined })
  const taken = await takeOntoAgenda(viewer, template('shared'))
  expect(taken).toMatchObject({ done: { there: 1 } })
  const ids = 'done' in taken ? taken.done.ids : []
  expect(ids).toHaveLength(4)
  expect(await shared()).toHaveLength(5)
  expect(await takeOntoAgenda(viewer, template('shared'))).toEqual({ done: { ids: [], there: 5 } })
  expect(await takeOffAgenda(viewerOf(home.subject), { oneOnOneId: here, ids, as: 'shared' })).toHaveProperty('done')
  expect(await shared()).toHaveLength(5)
  await takeOffAgenda(viewer, { oneOnOneId: here, ids, as: 'shared' })
  expect(await shared()).toEqual(['what is on your MIND?'])
})

test('private ones are read by nobody else', async () => {
  const viewer = viewerOf(home.manager)
  const taken = await takeOntoAgenda(viewer, template('private'))
  expect((await inside(home.manager))?.own.points).toHaveLength(5)
  expect(JSON.stringify(await inside(home.subject))).not.toContain('quietly right')
  const ids = 'done' in taken ? taken.done.ids : []
  await takeOffAgenda(viewerOf(home.subject), { oneOnOneId: here, ids, as: 'private' })
  expect((await inside(home.manager))?.own.points).toHaveLength(5)
  await takeOffAgenda(viewer, { oneOnOneId: here, ids, as: 'private' })
  expect((await inside(home.manager))?.own.points).toEqual([])
})

test('a question is taken from the bank by whoever reads it, in a one-on-one of their own', async () => {
  const asked = { oneOnOneId: here, from: 'question' as const, id: sleep?.id ?? '', as: 'shared' as const }
  for (const other of others()) expect(await takeOntoAgenda(other, asked)).toHaveProperty('problem')
  const made = await addAQuestion(viewerOf(home.manager), {
    ...{ theme: 'Team' as const, text: 'Only mine?', organisation: false, key: undefined },
  })
  const mine = { ...asked, id: 'done' in made ? made.done : '' }
  expect(await takeOntoAgenda(viewerOf(home.subject), mine)).toHaveProperty('problem')
  expect(await takeOntoAgenda(viewerOf(home.subject), { ...asked, id: newId() })).toHaveProperty('problem')
  expect(await takeOntoAgenda(viewerOf(home.subject), asked)).toHaveProperty('done')
  expect(await shared(home.manager)).toEqual([sleep?.text])
})

async function recurring(personId = home.manager, everyWeeks = 2) {
  const sent = { oneOnOneId: earlier, text: 'How is the paging?', everyWeeks, startsOn: undefined, key: undefined }
  const made = await addRecurring(viewerOf(personId), sent)
  return 'done' in made ? made.done : ''
}
const due = async (personId: string, id = here) => {
  const page = await oneOnOnePage(viewerOf(personId), home.subject, id)
  return page?.inside ? dueHere(page.inside.beside.recurring, page.meeting, '2026-06-15') : []
}

test('a recurring question is found where it is due, ticked there, and comes again after its weeks', async () => {
  const id = await recurring(home.subject)
  expect(await due(home.manager)).toMatchObject([{ text: 'How is the paging?', isAskedHere: false }])
  await askRecurring(viewerOf(home.manager), { id, oneOnOneId: here, undo: false })
  await askRecurring(viewerOf(home.subject), { id, oneOnOneId: here, undo: false })
  expect(await due(home.subject)).toMatchObject([{ id, isAskedHere: true }])
  const pair = { managerId: home.manager, reportId: home.subject }
  const [soon, later] = [
    await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-22' }),
    await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-29' }),
  ]
  expect(await due(home.manager, soon)).toEqual([])
  expect(await due(home.manager, later)).toMatchObject([{ id, lastAskedOn: '2026-06-15' }])
  await askRecurring(viewerOf(home.subject), { id, oneOnOneId: here, undo: true })
  expect(await due(home.manager, soon)).toHaveLength(1)
  expect(await home.tx.query.agendaItems.findMany()).toEqual([])
})

test('either of the two ends it, and takes that back; where it was asked stays known', async () => {
  const id = await recurring()
  await askRecurring(viewerOf(home.manager), { id, oneOnOneId: here, undo: false })
  await endRecurring(viewerOf(home.subject), { id, undo: false })
  expect(await due(home.manager)).toMatchObject([{ id, isEnded: true, isAskedHere: true }])
  expect((await inside(home.manager, earlier))?.beside.recurring).toEqual([])
  await endRecurring(viewerOf(home.manager), { id, undo: true })
  expect((await inside(home.manager, earlier))?.beside.recurring).toMatchObject([{ id, isEnded: false }])
})

test('nobody else adds, asks, ends or finds one; not in another’s one-on-one, and not once the line has ended', async () => {
  const id = await recurring()
  const foreign = await makeOneOnOne(home.tx, { managerId: home.director, reportId: home.manager, onDay: '2026-06-15' })
  expect(await askRecurring(viewerOf(home.manager), { id, oneOnOneId: foreign, undo: false })).toHaveProperty('problem')
  const sent = { oneOnOneId: here, text: 'x', everyWeeks: 1, startsOn: undefined, key: undefined }
  for (const other of others()) {
    expect(await addRecurring(other, sent)).toHaveProperty('problem')
    expect(await endRecurring(other, { id, undo: false })).toHaveProperty('problem')
    expect(await askRecurring(other, { id, oneOnOneId: here, undo: false })).toHaveProperty('problem')
  }
  await askRecurring(viewerOf(home.manager), { id, oneOnOneId: here, undo: false })
  await hold(viewerOf(home.manager), { oneOnOneId: here, undo: false })
  await home.tx.run(`update reporting_lines set ends_on = '2026-06-15' where ends_on is null`)
  expect(await endRecurring(viewerOf(home.manager), { id, undo: false })).toHaveProperty('problem')
  expect(await due(home.manager)).toHaveLength(1)
  expect(await due(home.subject)).toHaveLength(1)
})
