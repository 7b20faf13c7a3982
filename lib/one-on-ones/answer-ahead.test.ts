import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { saveAnswer } from './answer'
import { saveDraft, sendAhead, takeBack } from './answer-ahead'
import { hold } from './hold'
import { oneOnOnePage } from './queries/page'

let home: Awaited<ReturnType<typeof household>>
let id: string
const start = Date.parse('2026-06-15T09:00:00Z')
const at = (personId: string, seconds = 0) => viewerOf(personId, { now: start + seconds * 1000 })

beforeEach(async () => {
  home = await household()
  id = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
})

const draft = (text: string, version: number) => ({ oneOnOneId: id, text, version })
const send = (text: string, more = {}) => ({ oneOnOneId: id, text, isNothing: false, beside: false, ...more })
const page = async (personId: string) => oneOnOnePage(viewerOf(personId), home.subject, id)
const answerOf = async (personId: string) => (await page(personId))?.meeting.answer
const draftOf = async (personId: string) => (await page(personId))?.own?.draft

test('what the report writes is theirs alone until they send it, and then it is the answer and no draft', async () => {
  expect(await saveDraft(at(home.subject), draft('I rotated', 0))).toEqual({ done: { version: 1 } })
  expect(await saveDraft(at(home.subject, 5), draft('I rotated the keys', 1))).toEqual({ done: { version: 2 } })
  expect(await draftOf(home.subject)).toBe('I rotated the keys')
  for (const other of [home.manager, home.director, home.former, home.peer, home.admin])
    expect(JSON.stringify(await page(other)) ?? '').not.toContain('rotated')
  expect((await page(home.manager))?.meeting.askedAt).toBeNull()
  expect(await sendAhead(at(home.subject, 60), send('I rotated the keys'))).toEqual({ done: id })
  expect((await page(home.manager))?.meeting).toMatchObject({
    ...{ answer: 'I rotated the keys', answerById: home.subject, askedAt: start + 60_000 },
  })
  expect(await draftOf(home.subject)).toBe('')
})

test('the last save of what was being typed, which comes after it was sent, makes no draft again', async () => {
  await saveDraft(at(home.subject), draft('I rotated', 0))
  await sendAhead(at(home.subject, 1), send('I rotated the keys'))
  for (const late of ['I rotated the keys', ''])
    expect(await saveDraft(at(home.subject, 2), draft(late, 1))).toEqual({ done: { version: 0 } })
  expect(await draftOf(home.subject)).toBe('')
})

test('it is taken back as it was, and the manager finds nothing, as long as nobody else wrote in it', async () => {
  await saveDraft(at(home.subject), draft('I rotated the keys', 0))
  await sendAhead(at(home.subject, 1), send('I rotated the keys'))
  await saveAnswer(at(home.subject, 120), { ...draft('I rotated the keys, twice', 1), isNothing: false })
  expect(await takeBack(at(home.subject, 130), { oneOnOneId: id })).toEqual({ done: id })
  expect(JSON.stringify(await page(home.manager))).not.toContain('rotated')
  expect(await home.tx.query.answerVersions.findMany()).toEqual([])
  expect((await page(home.manager))?.meeting.askedAt).toBeNull()
  expect(await draftOf(home.subject)).toBe('I rotated the keys, twice')
  await sendAhead(at(home.subject, 140), send('I rotated the keys, twice'))
  expect((await page(home.manager))?.meeting).toMatchObject({ answerVersion: 4, askedAt: start + 140_000 })
})

test('once the manager wrote in it, or it was held, it stays', async () => {
  await sendAhead(at(home.subject), send('I rotated the keys'))
  await saveAnswer(at(home.manager, 5), { ...draft('I rotated the keys. All of them.', 1), isNothing: false })
  await saveAnswer(at(home.subject, 9), { ...draft('I rotated all keys.', 2), isNothing: false })
  expect(await takeBack(at(home.subject, 10), { oneOnOneId: id })).toHaveProperty('problem')
  expect(await answerOf(home.manager)).toBe('I rotated all keys.')
  const other = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-14' })
  await sendAhead(at(home.subject), { ...send('It was quiet'), oneOnOneId: other })
  await hold(at(home.manager), { oneOnOneId: other, undo: false })
  expect(await takeBack(at(home.subject), { oneOnOneId: other })).toHaveProperty('problem')
})

test('“nothing this week” goes ahead too, and back; what was written before it is kept', async () => {
  await saveDraft(at(home.subject), draft('Maybe the keys', 0))
  await sendAhead(at(home.subject, 1), send('', { isNothing: true }))
  expect((await page(home.manager))?.meeting).toMatchObject({ isNothing: true, askedAt: start + 1000 })
  await takeBack(at(home.subject, 2), { oneOnOneId: id })
  expect((await page(home.manager))?.meeting).toMatchObject({ isNothing: false, askedAt: null })
  expect(await draftOf(home.subject)).toBe('Maybe the keys')
})

test('where the manager wrote meanwhile, both are shown, and sent it stands below the other', async () => {
  await saveDraft(at(home.subject), draft('mine', 0))
  await saveAnswer(at(home.manager), { ...draft('hers', 0), isNothing: false })
  expect(await sendAhead(at(home.subject), send('mine'))).toHaveProperty('problem', expect.stringContaining('“hers”'))
  expect(await draftOf(home.subject)).toBe('mine')
  expect(await sendAhead(at(home.subject), send('mine', { beside: true }))).toEqual({ done: id })
  expect(await answerOf(home.manager)).toBe('hers\n\nmine')
})

test('nobody but the report has a draft, sends or takes back; nothing to send is told beside the field', async () => {
  await sendAhead(at(home.subject), send('I rotated the keys'))
  for (const other of [home.manager, home.former, home.director, home.peer, home.admin]) {
    expect(await saveDraft(at(other), draft('x', 0))).toHaveProperty('problem')
    expect(await sendAhead(at(other), send('x'))).toHaveProperty('problem')
    expect(await takeBack(at(other), { oneOnOneId: id })).toHaveProperty('problem')
  }
  expect(await answerOf(home.manager)).toBe('I rotated the keys')
  expect(await sendAhead(at(home.subject), send(' '))).toHaveProperty('fields.text')
})

test('a draft outlives the line: it stays its author’s, and is sent no more', async () => {
  await saveDraft(at(home.subject), draft('mine', 0))
  await home.tx.run(`update reporting_lines set ends_on = '2026-06-01' where ends_on is null`)
  expect(await saveDraft(at(home.subject), draft('mine, longer', 1))).toEqual({ done: { version: 2 } })
  expect(await sendAhead(at(home.subject), send('mine'))).toHaveProperty('problem')
  expect(await draftOf(home.subject)).toBe('mine, longer')
})

test('the audit log names neither the one-on-one nor a word of it', async () => {
  await saveDraft(at(home.subject), draft('canary', 0))
  await sendAhead(at(home.subject), send('canary'))
  await takeBack(at(home.subject), { oneOnOneId: id })
  const rows = await home.tx.query.auditLog.findMany()
  expect(rows.map(row => row.act)).toContain('take back answer')
  expect(JSON.stringify(rows)).not.toContain('canary')
  expect(rows.filter(row => row.objectId === id)).toEqual([])
})
