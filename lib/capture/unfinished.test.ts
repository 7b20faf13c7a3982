import { beforeEach, expect, test } from 'vitest'
import { preventionEntries, privateTexts } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { todayOf } from '@/lib/today/queries/today'
import { captureEntry } from './capture'
import { captureInput, unfinishedInput } from './input'
import { dropUnfinished, keepUnfinished } from './unfinished'

let home: Awaited<ReturnType<typeof household>>
let marta: Viewer
beforeEach(async () => {
  home = await household()
  marta = viewerOf(home.manager)
})

const rest = { people: [], tags: [], asWords: [], leadership: null }
const keep = (viewer: Viewer, unfinished: string, action: string, subjectId = home.subject) =>
  keepUnfinished(viewer, { unfinished, subjectId, draft: { ...rest, action, prevented: '' } })
const waiting = async (viewer = marta) =>
  (await todayOf(viewer)).unfinished.map(one => [one.subject.name, one.draft.action])
const notThere = { problem: expect.stringContaining('not there') }

test('words that were not saved wait for their author alone, changed and never doubled', async () => {
  await keep(marta, 'draft-one', 'asked')
  await Promise.all([keep(marta, 'draft-one', 'asked twice'), keep(marta, 'draft-one', 'asked twice')])
  await keep(marta, 'draft-two', 'mended', home.manager)
  expect((await waiting()).sort()).toEqual([
    ['Marta', 'mended'],
    ['Priya', 'asked twice'],
  ])
  await keep(viewerOf(home.peer), 'draft-one', 'his own')
  expect(await waiting(viewerOf(home.peer))).toEqual([['Priya', 'his own']])
  expect(await waiting(viewerOf(home.director))).toEqual([])
  expect(await keep(marta, 'draft-three', 'x', newId())).toMatchObject(notThere)
})

test('captured, it is gone, however late a copy of it arrives; in the same transaction as the entry', async () => {
  await keep(marta, 'draft-one', 'asked')
  const sent = { subjectId: home.subject, action: 'asked', prevented: 'a guess', unfinished: 'draft-one' }
  await captureEntry(marta, captureInput.parse(sent))
  await keep(marta, 'draft-one', 'asked')
  expect(await waiting()).toEqual([])
  expect(await home.tx.$count(preventionEntries)).toBe(1)
})

test('it is dropped by its author, who takes that back', async () => {
  await keep(marta, 'draft-one', 'asked')
  const [one] = (await todayOf(marta)).unfinished
  const id = one?.id ?? ''
  for (const other of [home.subject, home.director, home.peer])
    expect(await dropUnfinished(viewerOf(other), { unfinished: id, undo: false })).toMatchObject(notThere)
  expect(await dropUnfinished(marta, { unfinished: newId(), undo: false })).toMatchObject(notThere)
  await dropUnfinished(marta, { unfinished: id, undo: false })
  expect(await waiting()).toEqual([])
  await dropUnfinished(marta, { unfinished: id, undo: true })
  expect(await waiting()).toEqual([['Priya', 'asked']])
})

test('twenty wait at most, and the next is told so; what is sent is bounded', async () => {
  for (let at = 0; at < 20; at += 1) await keep(marta, `draft-number-${at}`, `asked ${at}`)
  expect(await keep(marta, 'one-more-draft', 'asked')).toMatchObject({
    problem: expect.stringContaining('20 captures'),
  })
  expect(await keep(marta, 'draft-number-7', 'asked again')).toHaveProperty('done')
  expect(await home.tx.$count(privateTexts)).toBe(20)
  const parse = (draft: object) =>
    unfinishedInput.safeParse({ unfinished: 'draft-one', subjectId: home.subject, draft: { ...rest, ...draft } })
      .success
  expect(parse({ action: 'a', prevented: '' })).toBe(true)
  expect(parse({ action: ' ', prevented: '' })).toBe(false)
  expect(parse({ action: 'a'.repeat(4_001), prevented: '' })).toBe(false)
})
