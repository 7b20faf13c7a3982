import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { saveAnswer } from './answer'
import { ask } from './hold'
import { answerInput, notesInput } from './input'
import { saveNotes } from './notes'
import { oneOnOneOf } from './queries/meeting'

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
const meeting = (personId = home.manager) => oneOnOneOf(viewerOf(personId), home.subject, id)

test('the later save of an older version is told with the text that stands, and overwrites nothing', async () => {
  expect(await saveNotes(at(home.manager), notes('hers', 0))).toEqual({ done: { version: 1 } })
  const late = await saveNotes(at(home.subject), notes('mine', 0))
  expect(late).toEqual({ done: { theirs: { text: 'hers', isNothing: false, version: 1, by: 'Marta' } } })
  expect((await meeting())?.notes).toBe('hers')
  expect(await saveNotes(at(home.subject), notes('mine', 1))).toEqual({ done: { version: 2 } })
  const kept = await home.tx.query.sharedNoteVersions.findMany()
  expect(kept.map(one => [one.version, one.text, one.savedBy])).toEqual([
    [-1, 'mine', home.subject],
    [1, 'hers', home.manager],
  ])
})

test('a save that is sent again is one save, and an empty one makes no row', async () => {
  expect(await saveNotes(at(home.manager), notes('', 0))).toEqual({ done: { version: 0 } })
  expect(await home.tx.query.sharedNotes.findMany()).toEqual([])
  await saveNotes(at(home.manager), notes('once', 0))
  expect(await saveNotes(at(home.manager), notes('once', 0))).toEqual({ done: { version: 1 } })
})

test('a note typed in one go keeps a version a minute, not one a save', async () => {
  for (let save = 0; save < 120; save++) await saveNotes(at(home.manager, save), notes(`text ${save}`, save))
  const kept = await home.tx.query.sharedNoteVersions.findMany()
  expect(kept.map(one => one.version)).toEqual([1, 61])
  await saveNotes(at(home.manager, 900), notes('after a pause', 120))
  expect((await home.tx.query.sharedNoteVersions.findMany()).at(-1)?.text).toBe('text 119')
})

test('an answer says that the question was asked; so does "nothing", and taking that back unsays it', async () => {
  expect((await meeting())?.askedAt).toBeNull()
  await saveAnswer(at(home.subject, 1), answer('', 0, true))
  expect(await meeting()).toMatchObject({ isNothing: true, askedAt: start + 1000 })
  await saveAnswer(at(home.subject, 2), answer('', 1))
  expect(await meeting()).toMatchObject({ isNothing: false, askedAt: null })
  await saveAnswer(at(home.subject, 3), answer('I rotated the keys', 2))
  expect((await meeting())?.askedAt).toBe(start + 3000)
  expect(await ask(viewerOf(home.manager), { oneOnOneId: id, undo: true })).toHaveProperty('problem')
})

test('"nothing" in the place of words keeps them, and does not overwrite words that it did not see', async () => {
  await saveAnswer(at(home.manager), answer('I rotated the keys', 0))
  expect(await saveAnswer(at(home.subject), answer('', 0, true))).toHaveProperty(
    'done.theirs.text',
    'I rotated the keys',
  )
  await saveAnswer(at(home.manager, 1), answer('', 1, true))
  expect(await meeting()).toMatchObject({ isNothing: true, answer: '', answerBefore: 'I rotated the keys' })
})

test('the manager says that it was asked without an answer, and takes that back', async () => {
  expect(await ask(viewerOf(home.subject), { oneOnOneId: id, undo: false })).toHaveProperty('problem')
  await ask(viewerOf(home.manager), { oneOnOneId: id, undo: false })
  expect((await meeting())?.askedAt).not.toBeNull()
  await ask(viewerOf(home.manager), { oneOnOneId: id, undo: true })
  expect((await meeting())?.askedAt).toBeNull()
})

test('nobody but the two writes, and they no more once the line has ended', async () => {
  for (const other of [home.former, home.director, home.peer, home.admin]) {
    expect(await saveNotes(at(other), notes('x', 0))).toHaveProperty('problem')
    expect(await saveAnswer(at(other), answer('x', 0))).toHaveProperty('problem')
  }
  const old = await makeOneOnOne(home.tx, {
    managerId: home.former,
    reportId: home.subject,
    onDay: '2024-06-01',
    heldAt: 1,
  })
  for (const one of [home.former, home.subject]) {
    expect(await oneOnOneOf(viewerOf(one), home.subject, old)).toMatchObject({ isReadable: true, isOpen: false })
    expect(await saveNotes(at(one), { ...notes('x', 0), oneOnOneId: old })).toHaveProperty('problem')
  }
})

test('the chain learns that one was held and asked, and no word of it', async () => {
  await saveNotes(at(home.manager), notes('hers', 0))
  await saveAnswer(at(home.subject), answer('mine', 0))
  expect(await meeting(home.director)).toBeUndefined()
  const held = await makeOneOnOne(home.tx, {
    managerId: home.manager,
    reportId: home.subject,
    onDay: '2026-06-08',
    heldAt: 1,
    askedAt: 1,
  })
  await saveNotes(at(home.manager), { ...notes('hers', 0), oneOnOneId: held })
  const seen = await oneOnOneOf(viewerOf(home.director), home.subject, held)
  expect(seen).toMatchObject({ isReadable: false, askedAt: 1, notes: '', answer: '' })
})

test('bounds are told in words: 200 kB of notes, 20,000 characters of answer', () => {
  const told = (input: { safeParse: typeof notesInput.safeParse }, text: string) =>
    input.safeParse({ ...answer('', 0), text } as never).error?.issues[0]?.message
  expect(told(notesInput, 'ł'.repeat(100_001))).toContain('201 kB long; 200 kB fit')
  expect(told(notesInput, 'ł'.repeat(100_000))).toBeUndefined()
  expect(told(answerInput as never, 'x'.repeat(20_001))).toContain('20,000 fit')
})

test('the audit log tells of each save and names neither meeting nor text', async () => {
  await saveNotes(at(home.manager), notes('hers', 0))
  await saveAnswer(at(home.subject), answer('mine', 0))
  const rows = await home.tx.query.auditLog.findMany()
  expect(rows.map(row => [row.actorId, row.act, row.objectId])).toEqual([
    [home.manager, 'write shared notes', null],
    [home.subject, 'write answer', null],
  ])
})
