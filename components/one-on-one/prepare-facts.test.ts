import { expect, test } from 'vitest'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { addPoint } from '@/lib/one-on-ones/agenda'
import { saveAnswer } from '@/lib/one-on-ones/answer'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { addToDo } from '@/lib/one-on-ones/to-do'
import { addRecurring } from '@/lib/question-bank/recurring'
import { addDays } from '@/lib/time/day'
import { toPrepare } from './prepare-facts'

async function before() {
  const home = await household()
  const pair = { managerId: home.manager, reportId: home.subject }
  const last = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-01', heldAt: 1 })
  const id = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-06-16' })
  const facts = async (personId: string) => {
    const viewer = viewerOf(personId)
    const page = await oneOnOnePage(viewer, home.subject, id)
    return page?.inside ? toPrepare(viewer, page.meeting, page.inside) : []
  }
  return { ...home, last, id, facts }
}

test('what waits is counted and leads to its place; what does not is not told', async () => {
  const { tx, manager, subject, last, id, facts } = await before()
  const none = [{ text: 'No points yet', to: 'to-talk-about' }]
  expect(await facts(manager)).toEqual([...none, { text: 'Not asked before', to: 'the-question' }])
  expect(await facts(subject)).toEqual([...none, { text: 'Answer the question ahead', to: 'the-question' }])
  const viewer = viewerOf(manager)
  await saveAnswer(viewer, { oneOnOneId: last, text: 'I rotated the keys', isNothing: false, version: 0 })
  await addPoint(viewer, { oneOnOneId: last, text: 'Paging', key: undefined })
  await addRecurring(viewer, { oneOnOneId: id, text: 'Sleep?', everyWeeks: 1, startsOn: undefined, key: undefined })
  await addToDo(viewer, { oneOnOneId: id, text: 'Runbook', ownerId: subject, dueOn: undefined, key: undefined })
  const written = { authorId: manager, actedOn: '2026-06-10', followUpOn: '2026-06-16' }
  await makeEntry(tx, written, { subjects: [{ id: subject }] })
  expect((await facts(manager)).map(fact => fact.text)).toEqual([
    'One open point',
    'One question to ask again',
    'One thing to do',
    'One entry since last time',
    'One follow-up due tomorrow',
    'Last asked 14 days ago',
  ])
  await saveAnswer(viewerOf(subject), { oneOnOneId: id, text: 'It was quiet', isNothing: false, version: 0 })
  expect((await facts(manager)).at(-1)?.text).toBe('The question is answered')
  expect((await facts(subject)).at(-1)?.text).toBe('One follow-up due tomorrow')
})

test('a follow-up that is due in the days to come is not called due', async () => {
  const { tx, manager, subject, facts } = await before()
  const due = async (followUpOn: string) => {
    await makeEntry(tx, { authorId: manager, actedOn: '2026-05-01', followUpOn }, { subjects: [{ id: subject }] })
    return (await facts(manager)).find(fact => fact.to === 'due')?.text
  }
  const today = viewerOf(manager).today
  expect(await due(addDays(today, 3))).toBe('One follow-up due on Thursday')
  expect(await due(today)).toBe('One follow-up due, one on Thursday')
  expect(await due(addDays(today, 4))).toBe('One follow-up due, two within a week')
})

test('what was said last time is told as far as it fits, with where the rest is', async () => {
  const { manager, last, tx, id, subject } = await before()
  await tx.run(`insert into shared_notes values ('${last}', '${'x'.repeat(1500)}', 1, '${subject}', 0)`)
  const page = await oneOnOnePage(viewerOf(manager), subject, id)
  expect(page?.inside?.beside.last).toMatchObject({ id: last, onDay: '2026-06-01', isCut: true, answer: '' })
  expect(page?.inside?.beside.last?.notes).toHaveLength(1200)
})
