import { beforeEach, expect, test } from 'vitest'
import { questions, templates } from '@/db/schema'
import { walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addQuestionInput, addRecurringInput, addTemplateInput } from './input'
import { questionsFor, templatesFor } from './queries'
import { addAQuestion, changeAQuestion, removeAQuestion } from './questions'
import { addATemplate, changeATemplate, copyATemplate, removeATemplate } from './templates'

let home: Awaited<ReturnType<typeof household>>
const once = { key: undefined }

beforeEach(async () => {
  home = await household()
})

const admin = () => viewerOf(home.admin, { isAdmin: true })
const question = (text: string, organisation = false) => ({ theme: 'Team' as const, text, organisation, ...once })
const template = (name: string, organisation = false) => ({ name, points: ['one', 'two'], organisation, ...once })
const done = (outcome: object) => ('done' in outcome ? String(outcome.done) : '')
const own = async (personId: string) =>
  (await questionsFor(viewerOf(personId))).filter(one => one.isOwn).map(one => one.text)

test('one’s own stand before the organisation’s in their theme, and nobody else reads them', async () => {
  await addAQuestion(viewerOf(home.manager), question('Who makes the coffee?'))
  const team = await questionsFor(viewerOf(home.manager), { theme: 'Team' })
  expect(team.map(one => [one.isOwn, one.mayChange])).toEqual([[true, true], ...Array(5).fill([false, false])])
  for (const other of [home.subject, home.director, home.admin]) expect(await own(other)).toEqual([])
  expect(await questionsFor(viewerOf(home.manager), { q: 'COFFEE who' })).toHaveLength(1)
  expect(await questionsFor(viewerOf(home.manager), { q: 'sleep', theme: 'Team' })).toEqual([])
  expect(await questionsFor(viewerOf(home.subject))).toHaveLength(40)
})

test('the organisation’s are an admin’s to write, and everybody reads them', async () => {
  expect(await addAQuestion(viewerOf(home.manager), question('Mine for all?', true))).toHaveProperty('problem')
  const id = done(await addAQuestion(admin(), question('For everybody?', true)))
  expect((await questionsFor(viewerOf(home.peer))).find(one => one.id === id)?.isOwn).toBe(false)
  const change = { id, theme: 'Growth' as const, text: 'Otherwise?' }
  expect(await changeAQuestion(viewerOf(home.manager), change)).toHaveProperty('problem')
  expect(await removeAQuestion(viewerOf(home.manager), { id, undo: false })).toHaveProperty('problem')
  expect(await changeAQuestion(admin(), change)).toEqual({ done: id })
})

test('somebody else’s own is not there to be changed, by an admin neither; removed, it comes back', async () => {
  const id = done(await addAQuestion(viewerOf(home.manager), question('Who makes the coffee?')))
  for (const other of [viewerOf(home.peer), admin()]) {
    expect(await changeAQuestion(other, { id, theme: 'Team', text: 'x' })).toHaveProperty('problem')
    expect(await removeAQuestion(other, { id, undo: false })).toHaveProperty('problem')
  }
  expect(await removeAQuestion(viewerOf(home.manager), { id: newId(), undo: false })).toHaveProperty('problem')
  await removeAQuestion(viewerOf(home.manager), { id, undo: false })
  expect(await own(home.manager)).toEqual([])
  expect(await changeAQuestion(viewerOf(home.manager), { id, theme: 'Team', text: 'x' })).toHaveProperty('problem')
  await removeAQuestion(viewerOf(home.manager), { id, undo: true })
  expect(await own(home.manager)).toEqual(['Who makes the coffee?'])
})

test('a template is copied into one’s own and changed there; the organisation’s stays', async () => {
  const viewer = viewerOf(home.manager)
  const [weekly] = await templatesFor(viewer)
  const id = done(await copyATemplate(viewer, { id: weekly?.id ?? '', ...once }))
  await changeATemplate(viewer, { id, name: 'Ours', points: ['Only this'] })
  expect((await templatesFor(viewer)).map(one => [one.name, one.isOwn]).slice(0, 2)).toEqual([
    ['Ours', true],
    ['The weekly one', false],
  ])
  expect((await templatesFor(viewer)).find(one => one.id === weekly?.id)).toEqual(weekly)
  for (const other of [viewerOf(home.subject), admin()]) {
    expect(await copyATemplate(other, { id, ...once })).toHaveProperty('problem')
    expect(await changeATemplate(other, { id, name: 'x', points: ['x'] })).toHaveProperty('problem')
    expect(await removeATemplate(other, { id, undo: false })).toHaveProperty('problem')
    expect((await templatesFor(other)).some(one => one.id === id)).toBe(false)
  }
  await removeATemplate(viewer, { id, undo: false })
  expect(await templatesFor(viewer)).toHaveLength(6)
  await removeATemplate(viewer, { id, undo: true })
  expect((await templatesFor(viewer))[0]?.points).toEqual(['Only this'])
})

test('the same form sent twice makes one, and what is too much is told in words', async () => {
  const viewer = viewerOf(home.manager)
  for (let twice = 0; twice < 2; twice++) await addATemplate(viewer, { ...template('Mine'), key: 'a-key-of-mine' })
  expect(await templatesFor(viewer)).toHaveLength(7)
  const by = { ownerId: home.manager, createdAt: 0 }
  await home.tx.insert(templates).values(Array.from({ length: 99 }, () => ({ id: newId(), name: 'n', ...by })))
  const row = { theme: 'Team' as const, text: 't', ...by }
  await home.tx.insert(questions).values(Array.from({ length: 500 }, () => ({ id: newId(), ...row })))
  expect(await addATemplate(viewer, template('One more'))).toHaveProperty('problem', expect.stringContaining('100'))
  expect(await addAQuestion(viewer, question('One more?'))).toHaveProperty('problem', expect.stringContaining('500'))
})

test.each([
  ['points', addTemplateInput, { name: 'n', points: 'a\n'.repeat(31) }, 'Those are 31 points; 30 fit in a template.'],
  [
    'points',
    addTemplateInput,
    { name: 'n', points: `a\n\n${'ł'.repeat(501)}` },
    'Point 2 is 501 characters long; 500 fit.',
  ],
  ['points', addTemplateInput, { name: 'n', points: ' \n ' }, 'A template has at least one point. Write one a line.'],
  ['name', addTemplateInput, { name: 'n'.repeat(121), points: 'a' }, 'The name is 121 characters long; 120 fit.'],
  ['theme', addQuestionInput, { theme: 'Money', text: 'How much?' }, 'Choose a theme.'],
  ['everyWeeks', addRecurringInput, { oneOnOneId: newId(), text: 'q', everyWeeks: '0' }, 'At least one week apart.'],
  ['everyWeeks', addRecurringInput, { oneOnOneId: newId(), text: 'q', everyWeeks: '53' }, 'At most 52 weeks apart.'],
  ['everyWeeks', addRecurringInput, { oneOnOneId: newId(), text: 'q', everyWeeks: '' }, 'At least one week apart.'],
  [
    'startsOn',
    addRecurringInput,
    { oneOnOneId: newId(), text: 'q', everyWeeks: '1', startsOn: '2026-02-30' },
    'That date does not exist.',
  ],
])('%s: %#, an answer in words beside the field', (field, input, sent, message) => {
  const issue = input.safeParse(sent).error?.issues[0]
  expect([issue?.path[0], issue?.message]).toEqual([field, message])
})

test('no statement of it walks a big table', async () => {
  expect(await walksOf(() => Promise.all([questionsFor(admin()), templatesFor(admin())]))).toEqual([])
})
