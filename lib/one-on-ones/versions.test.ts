import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { saveAnswer } from './answer'
import { saveNotes } from './notes'
import { savePrivateNote } from './private'
import { versionsOf } from './queries/versions'

let home: Awaited<ReturnType<typeof household>>
let id: string
const start = Date.parse('2026-06-15T09:00:00Z')
const at = (personId: string, seconds = 0) => viewerOf(personId, { now: start + seconds * 1000 })

beforeEach(async () => {
  home = await household()
  id = await makeOneOnOne(home.tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15' })
})

const notes = (text: string, version: number) => ({ oneOnOneId: id, text, version })
const answer = (text: string, version: number, isNothing = false) => ({ oneOnOneId: id, text, version, isNothing })
const read = (personId = home.manager) => versionsOf(viewerOf(personId), home.subject, id)
const told = (versions: { text: string; by: string; isSetAside: boolean }[] = []) =>
  versions.map(one => `${one.by}: ${one.text}${one.isSetAside ? ', set aside' : ''}`)

test('both read who wrote what, newest first; private versions only their author', async () => {
  await saveNotes(at(home.manager), notes('hers', 0))
  await saveNotes(at(home.subject, 1), notes('mine', 1))
  await saveNotes(at(home.manager, 2), notes('hers again', 2))
  await saveAnswer(at(home.subject, 3), answer('I rotated the keys', 0))
  await saveAnswer(at(home.subject, 4), answer('', 1, true))
  await saveAnswer(at(home.manager, 5), answer('Keys', 2))
  await savePrivateNote(at(home.manager, 6), notes('a quiet word', 0))
  await savePrivateNote(at(home.manager, 90), notes('another', 1))
  for (const reader of [home.manager, home.subject]) {
    const versions = await read(reader)
    expect(told(versions?.notes)).toEqual(['Priya: mine', 'Marta: hers'])
    expect(versions?.answer.map(one => [one.text, one.isNothing, one.savedBy])).toEqual([
      ['', true, home.subject],
      ['I rotated the keys', false, home.subject],
    ])
    expect(versions?.own.map(one => one.text)).toEqual(reader === home.manager ? ['a quiet word'] : [])
  }
})

test('when two texts meet, neither is lost: not theirs after “Keep mine”, not mine after “Keep theirs”', async () => {
  await saveNotes(at(home.manager), notes('hers', 0))
  await saveNotes(at(home.subject, 1), notes('mine', 0))
  await saveNotes(at(home.subject, 2), notes('mine', 0))
  expect(told((await read())?.notes)).toEqual(['Priya: mine, set aside'])
  await saveNotes(at(home.subject, 3), notes('mine', 1))
  expect(told((await read())?.notes)).toEqual(['Marta: hers'])
  await saveAnswer(at(home.manager), answer('hers', 0))
  await saveAnswer(at(home.subject, 1), answer('mine', 0))
  await saveAnswer(at(home.manager, 2), answer('hers, and more', 1))
  expect(told((await read())?.answer)).toEqual(['Priya: mine, set aside', 'Marta: hers'])
})

test('one’s own text from another window is kept when one chooses against it within the minute', async () => {
  for (const [second, text] of ['a', 'ab', 'abc'].entries())
    await saveNotes(at(home.manager, second), notes(text, second))
  await saveNotes(at(home.manager, 4), notes('from the other window', 2))
  await saveNotes(at(home.manager, 5), notes('from the other window', 3))
  expect(told((await read())?.notes)).toEqual(['Marta: abc', 'Marta: a'])
})

test('one without versions is there, and empty', async () => {
  expect(await read()).toMatchObject({ meeting: { reportName: 'Priya' }, notes: [], answer: [], own: [] })
})

test('they are read as the text: by the former manager who held it, by nobody else, under no other address', async () => {
  await saveNotes(at(home.manager), notes('hers', 0))
  await saveNotes(at(home.subject), notes('mine', 1))
  for (const other of [home.former, home.director, home.peer, home.admin]) expect(await read(other)).toBeUndefined()
  const viewer = viewerOf(home.manager)
  expect(await versionsOf(viewer, home.manager, id)).toBeUndefined()
  expect(await versionsOf(viewer, home.subject, newId())).toBeUndefined()
  expect(await versionsOf(viewer, home.subject, 'no-id')).toBeUndefined()
  const pair = { managerId: home.former, reportId: home.subject, onDay: '2024-06-01' }
  const held = await makeOneOnOne(home.tx, { ...pair, heldAt: 1 })
  const never = await makeOneOnOne(home.tx, pair)
  const there = (personId: string, meetingId: string) => versionsOf(viewerOf(personId), home.subject, meetingId)
  for (const reader of [home.former, home.subject]) expect(await there(reader, held)).toBeDefined()
  for (const other of [home.manager, home.director, home.peer, home.admin])
    expect(await there(other, held)).toBeUndefined()
  expect(await there(home.former, never)).toBeUndefined()
})

test('who has only private text in one that closed to them reads the versions of that, and no shared word', async () => {
  const pair = { managerId: home.former, reportId: home.subject, onDay: '2024-06-01' }
  const oneOnOneId = await makeOneOnOne(home.tx, pair)
  const then = (personId: string, day: number) =>
    viewerOf(personId, { today: '2024-06-01', now: Date.parse('2024-06-01T09:00:00Z') + day * 86_400_000 })
  for (const [day, text] of ['first', 'second'].entries()) {
    await savePrivateNote(then(home.former, day), { oneOnOneId, text: `private ${text}`, version: day })
    await saveNotes(then(home.former, day), { oneOnOneId, text: `shared ${text}`, version: day })
  }
  const there = (personId: string) => versionsOf(viewerOf(personId), home.subject, oneOnOneId)
  expect(await there(home.former)).toMatchObject({ notes: [], answer: [], own: [{ text: 'private first' }] })
  expect(await there(home.subject)).toMatchObject({ notes: [{ text: 'shared first' }], answer: [], own: [] })
  for (const other of [home.manager, home.director, home.peer, home.admin]) expect(await there(other)).toBeUndefined()
})
