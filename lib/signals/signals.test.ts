import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { auditLog, preventionEntries, privateTexts, reportingLines, searchDocuments, signals } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import type { Outcome } from '@/lib/auth/outcome'
import { captureEntry } from '@/lib/capture/capture'
import { captureInput } from '@/lib/capture/input'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { binTheEntry, putBackTheEntry } from '@/lib/prevention/bin'
import { wholeEntry } from '@/lib/prevention/whole'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { todayOf } from '@/lib/today/queries/today'
import { askAbout } from './ask'
import { keepSignalInput } from './input'
import { changeSignal, editSignal, keepSignal, removeSignal } from './keep'
import { saveTheReflection } from './reflection'

let home: Awaited<ReturnType<typeof household>>
let tx: Db
let marta: Viewer
let priya: Viewer

beforeEach(async () => {
  home = await household()
  tx = home.tx
  marta = viewerOf(home.manager)
  priya = viewerOf(home.subject)
})

const later = (viewer: Viewer, today = '2026-06-29') => ({ ...viewer, today, now: Date.parse(`${today}T09:00:00Z`) })
const done = (outcome: Outcome<string>) => ('done' in outcome ? outcome.done : '')
const notice = async (viewer = marta, more = {}) =>
  done(await keepSignal(viewer, { personId: home.subject, text: 'quieter than usual', ...more } as never))
const due = async (viewer: Viewer) => (await todayOf(viewer)).signals.map(signal => signal.text)
const notThere = { problem: expect.stringContaining('not there') }

describe('who keeps one', () => {
  test.each([
    ['the manager', 'manager', true],
    ['the chain', 'director', true],
    ['about themself', 'subject', true],
    ['a former manager', 'former', false],
    ['a peer', 'peer', false],
    ['an admin', 'admin', false],
  ] as const)('%s', async (_, who, may) => {
    const outcome = await keepSignal(viewerOf(home[who], { isAdmin: who === 'admin' }), {
      personId: home.subject,
      text: 'quieter than usual',
    } as never)
    expect('done' in outcome).toBe(may)
    expect(await tx.$count(signals)).toBe(may ? 1 : 0)
  })

  test('a missing person or somebody else’s one-on-one is not there, and a day that has passed is told', async () => {
    const elsewhere = await makeOneOnOne(tx, { managerId: home.director, reportId: home.manager, onDay: '2026-06-12' })
    const keep = (more: object) => keepSignal(marta, { personId: home.subject, text: 'x', ...more } as never)
    expect(await keep({ personId: newId() })).toMatchObject(notThere)
    expect(await keep({ oneOnOneId: newId() })).toMatchObject(notThere)
    expect(await keep({ oneOnOneId: elsewhere })).toMatchObject(notThere)
    expect(await keep({ lookOn: '2026-06-14' })).toEqual({ fields: { lookOn: 'That day has passed.' } })
    expect(await tx.$count(signals)).toBe(0)
    const parsed = keepSignalInput.safeParse({ personId: home.subject, text: 'x'.repeat(501) })
    expect(parsed.error?.issues[0]?.message).toBe('The signal is 501 characters long; 500 fit.')
  })
})

test('it comes up after two weeks for its author alone, is told in no log and found by no search', async () => {
  await notice(marta, { key: 'kept-once' })
  await notice(marta, { key: 'kept-once' })
  expect(await tx.$count(signals)).toBe(1)
  expect(await due(later(marta, '2026-06-28'))).toEqual([])
  expect(await due(later(marta))).toEqual(['quieter than usual'])
  for (const other of [priya, viewerOf(home.director), viewerOf(home.peer)]) expect(await due(later(other))).toEqual([])
  expect(JSON.stringify(await tx.select().from(auditLog))).not.toContain('quieter')
  expect(await tx.$count(searchDocuments, sql`kind <> 'person'`)).toBe(0)
})

test('its author alone moves it, lets it go, puts it in other words and deletes it, and takes that back', async () => {
  const id = await notice()
  const own = later(marta)
  for (const other of [priya, viewerOf(home.director), viewerOf(home.peer)]) {
    expect(await changeSignal(other, { id, state: 'let go', lookOn: undefined, undo: false })).toMatchObject(notThere)
    expect(await editSignal(other, { id, text: 'x' })).toMatchObject(notThere)
    expect(await removeSignal(other, { id, undo: false })).toMatchObject(notThere)
    expect(await askAbout(other, { id, undo: false, pointId: undefined, lookOn: undefined })).toMatchObject(notThere)
  }
  const change = (more: object) => changeSignal(own, { id, undo: false, state: undefined, lookOn: undefined, ...more })
  expect(await change({ lookOn: '2026-06-01' })).toEqual({ fields: { lookOn: 'That day has passed.' } })
  await change({ lookOn: '2026-07-10' })
  expect(await due(own)).toEqual([])
  await change({ lookOn: '2026-06-29', undo: true })
  await editSignal(own, { id, text: 'quieter than last week' })
  expect(await due(own)).toEqual(['quieter than last week'])
  await change({ state: 'let go' })
  expect(await due(own)).toEqual([])
  await change({ state: 'watching', undo: true })
  await removeSignal(own, { id, undo: false })
  expect(await due(own)).toEqual([])
  expect(await editSignal(own, { id, text: 'x' })).toMatchObject(notThere)
  await removeSignal(later(own, '2026-07-20'), { id, undo: true })
  expect(await due(own)).toEqual(['quieter than last week'])
  await removeSignal(own, { id, undo: false })
  expect(await removeSignal(later(own, '2026-08-15'), { id, undo: true })).toMatchObject(notThere)
})

test('when the line ends it stays its author’s', async () => {
  await notice()
  await tx.update(reportingLines).set({ endsOn: '2026-06-20' }).where(eq(reportingLines.managerId, home.manager))
  expect(await due(later(marta))).toEqual(['quieter than usual'])
  expect((await timelineOf(marta, home.subject)).rows).toMatchObject([{ kind: 'signal' }])
})

test('to ask is a private point of the next one-on-one, and a look the day after it', async () => {
  const id = await notice()
  const own = later(marta)
  const ask = (more = {}) => askAbout(own, { id, undo: false, pointId: undefined, lookOn: undefined, ...more })
  expect(await ask()).toMatchObject({ problem: expect.stringContaining('No one-on-one is planned') })
  const next = await makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-07-02' })
  const pointId = done(await ask())
  const page = async () => (await oneOnOnePage(own, home.subject, next))?.inside?.own
  expect((await page())?.points).toMatchObject([{ text: 'quieter than usual' }])
  expect((await page())?.signals).toMatchObject([{ lookOn: '2026-07-03' }])
  await ask({ undo: true, pointId, lookOn: '2026-06-29' })
  expect((await page())?.points).toEqual([])
  expect(await due(own)).toEqual(['quieter than usual'])
})

describe('it becomes an entry', () => {
  const capture = (viewer: Viewer, signalId: string) =>
    captureEntry(
      viewer,
      captureInput.parse({ subjectId: home.subject, action: 'swapped the shifts', prevented: 'a goodbye', signalId }),
    )

  test('with its words as what was noticed first, acted on, each linked to the other for its author', async () => {
    const id = await notice()
    const entryId = done(await capture(marta, id))
    expect(await tx.select().from(preventionEntries)).toMatchObject([{ id: entryId, signal: 'quieter than usual' }])
    expect(await tx.select().from(signals)).toMatchObject([{ state: 'acted on', entryId }])
    expect((await wholeEntry(marta, entryId))?.cameOf).toMatchObject({ personId: home.subject })
    expect((await wholeEntry(priya, entryId))?.cameOf).toBeNull()
    expect((await wholeEntry(priya, entryId))?.summary.signal).toBeNull()
    expect(await due(later(marta))).toEqual([])
    const [row] = (await timelineOf(marta, home.subject)).rows.filter(one => one.kind === 'signal')
    expect(row).toMatchObject({ signal: { entryId, stands: 'Acted on' } })
  })

  test('one whose entry is deleted is watched again, until the entry is put back', async () => {
    const entryId = done(await capture(marta, await notice()))
    await binTheEntry(marta, entryId)
    expect(await due(later(marta))).toEqual(['quieter than usual'])
    await putBackTheEntry(marta, entryId)
    expect(await due(later(marta))).toEqual([])
  })

  test('somebody else’s is not there, and no entry is written', async () => {
    const id = await notice()
    expect(await capture(priya, id)).toMatchObject(notThere)
    expect(await capture(marta, newId())).toMatchObject(notThere)
    expect(await tx.$count(preventionEntries)).toBe(0)
  })
})

describe('“What did I notice?”', () => {
  const reflect = (viewer: Viewer, oneOnOneId: string, text: string, version = 0) =>
    saveTheReflection(viewer, { oneOnOneId, text, version })
  const meeting = (more = {}) =>
    makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay: '2026-06-15', ...more })

  test('each of the two has their own once it is held, and reads no other', async () => {
    const id = await meeting({ heldAt: 1 })
    expect(await reflect(marta, id, 'quieter')).toEqual({ done: { version: 1 } })
    expect(await reflect(priya, id, 'relieved')).toEqual({ done: { version: 1 } })
    const of = async (viewer: Viewer) => (await oneOnOnePage(viewer, home.subject, id))?.own?.reflection
    expect([await of(marta), await of(priya)]).toEqual(['quieter', 'relieved'])
    for (const other of [home.director, home.former, home.peer])
      expect(await reflect(viewerOf(other), id, 'x')).toMatchObject(notThere)
    expect(await reflect(marta, newId(), 'x')).toMatchObject(notThere)
    expect(await tx.$count(privateTexts)).toBe(2)
  })

  test('before it is held there is none, but one that was begun goes on', async () => {
    expect(await reflect(marta, await meeting(), 'too early')).toMatchObject(notThere)
    const id = await meeting({ onDay: '2026-06-12', heldAt: 1 })
    await reflect(marta, id, 'quieter')
    await tx.run(sql`update one_on_ones set held_at = null`)
    expect(await reflect(marta, id, 'quieter than usual', 1)).toEqual({ done: { version: 2 } })
    expect(await reflect(marta, id, 'from another window', 1)).toMatchObject({ done: { theirs: { version: 2 } } })
  })
})
