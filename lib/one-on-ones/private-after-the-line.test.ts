import { beforeEach, expect, test } from 'vitest'
import { makeOneOnOne } from '@/lib/demo/make'
import { statementsOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { addPoint } from './agenda'
import { saveAnswer } from './answer'
import { saveNotes } from './notes'
import { addPrivatePoint, removePrivatePoint, savePrivateNote } from './private'
import { oneOnOnePage } from './queries/page'

// ACCESS.md, Reading: a private note is its author's, always. Otto managed Priya until 2025.

let home: Awaited<ReturnType<typeof household>>
let oneOnOneId: string
const then = { today: '2024-12-20', now: Date.parse('2024-12-20T09:00:00Z') }

/** A one-on-one that Otto planned, with words of everybody's, and never held before his line ended. */
async function neverHeld(more: object = {}) {
  const pair = { managerId: home.former, reportId: home.subject }
  oneOnOneId = await makeOneOnOne(home.tx, { ...pair, onDay: '2024-12-30', askedAt: 1 })
  const otto = viewerOf(home.former, then)
  await savePrivateNote(otto, { oneOnOneId, text: 'Quieter than usual.', version: 0 })
  await addPrivatePoint(otto, { oneOnOneId, text: 'Ask about the move.', key: undefined })
  await saveNotes(otto, { oneOnOneId, text: 'canary notes', version: 0 })
  await saveAnswer(otto, { oneOnOneId, text: 'canary answer', isNothing: false, version: 0 })
  await addPoint(otto, { oneOnOneId, text: 'canary point', key: undefined })
  await home.tx.run(`update one_on_ones set cancelled_at = ${'cancelledAt' in more ? 1 : 'null'}`)
}

beforeEach(async () => {
  home = await household()
})

const page = (personId: string) => oneOnOnePage(viewerOf(personId), home.subject, oneOnOneId)
const rows = async (personId: string) => (await timelineOf(viewerOf(personId), home.subject)).rows

test.each([
  ['was never held', {}],
  ['was cancelled', { cancelledAt: 1 }],
])('who wrote private text in one that %s finds it once the line has ended, and nothing else', async (_, more) => {
  await neverHeld(more)
  const found = await page(home.former)
  expect(found).toMatchObject({
    meeting: { isOwnOnly: true, onDay: '2024-12-30', reportName: 'Priya', askedAt: null, cancelledAt: null },
    own: { note: 'Quieter than usual.', points: [{ text: 'Ask about the move.', isEarlier: false }] },
  })
  expect(found?.inside).toBeUndefined()
  expect(await rows(home.former)).toEqual([
    {
      ...{ kind: 'one-on-one', id: oneOnOneId, day: '2024-12-30', with: undefined, quote: undefined },
      ...{ facts: [], isReadable: true, note: 'Quieter than usual.' },
    },
  ])
  expect(JSON.stringify([found, await rows(home.former)])).not.toContain('canary')
  expect((await timelineOf(viewerOf(home.former), home.subject, { text: 'canary' })).rows).toEqual([])
})

test('nobody else finds the page or the row by it, nor a word of it', async () => {
  await neverHeld()
  for (const other of [home.manager, home.director, home.peer, home.admin]) {
    expect(await page(other)).toBeUndefined()
    expect(await rows(other)).toEqual([])
  }
  expect(JSON.stringify([await page(home.subject), await rows(home.subject)])).not.toMatch(/Quieter|the move/)
})

test('without private text of one’s own there is nothing, as it was', async () => {
  const pair = { managerId: home.former, reportId: home.subject }
  oneOnOneId = await makeOneOnOne(home.tx, { ...pair, onDay: '2024-12-30' })
  expect(await page(home.former)).toBeUndefined()
  expect(await rows(home.former)).toEqual([])
  const note = { oneOnOneId, text: 'x', version: 0 }
  expect(await savePrivateNote(viewerOf(home.former), note)).toHaveProperty('problem')
})

test('its author goes on writing it, and takes back what they removed; the shared side stays closed', async () => {
  await neverHeld()
  const otto = viewerOf(home.former)
  const note = { oneOnOneId, text: 'Quieter than usual, in May too.', version: 1 }
  expect(await savePrivateNote(otto, note)).toEqual({ done: { version: 2 } })
  const id = (await page(home.former))?.own?.points[0]?.id ?? ''
  await home.tx.run(`delete from private_text_versions`)
  await home.tx.run(`delete from private_texts where kind = 'note'`)
  expect(await removePrivatePoint(otto, { id, oneOnOneId, undo: false })).toHaveProperty('done')
  expect((await page(home.former))?.own?.points).toEqual([])
  expect(await removePrivatePoint(otto, { id, oneOnOneId, undo: true })).toHaveProperty('done')
  expect((await page(home.former))?.own?.points).toHaveLength(1)
  expect(await saveNotes(otto, { oneOnOneId, text: 'x', version: 1 })).toHaveProperty('problem')
  expect(await addPoint(otto, { oneOnOneId, text: 'x', key: undefined })).toHaveProperty('problem')
  for (const other of [home.manager, home.peer]) {
    const foreign = await savePrivateNote(viewerOf(other), note)
    expect(foreign).toEqual(await savePrivateNote(viewerOf(other), { ...note, oneOnOneId: newId() }))
    expect(foreign).toHaveProperty('problem')
  }
})

test('a page that is not there costs one statement, foreign or missing', async () => {
  await neverHeld()
  for (const id of [oneOnOneId, newId()])
    expect(await statementsOf(() => oneOnOnePage(viewerOf(home.peer), home.subject, id))).toHaveLength(1)
})

test('a note on one that was cancelled stays in its author’s sight while the line runs', async () => {
  const pair = { managerId: home.manager, reportId: home.subject }
  oneOnOneId = await makeOneOnOne(home.tx, { ...pair, onDay: '2026-05-08', cancelledAt: 1 })
  await savePrivateNote(viewerOf(home.manager), { oneOnOneId, text: 'Called in ill.', version: 0 })
  expect(await rows(home.manager)).toMatchObject([{ facts: ['cancelled'], note: 'Called in ill.' }])
  expect(await rows(home.subject)).toEqual([])
})
