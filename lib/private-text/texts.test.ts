import { expect, test } from 'vitest'
import { transact } from '@/db/transact'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { type PrivateChange, readPrivateTexts, readPrivateVersions, writePrivateText } from './texts'
import { keepsReplaced } from './versions'

const aboutId = newId()
const write = (personId: string, change: Omit<PrivateChange, 'aboutId'>, seconds = 0) =>
  transact(tx => writePrivateText(tx, at(personId, seconds), { aboutId, ...change }))
const at = (personId: string, seconds: number) =>
  viewerOf(personId, { now: Date.parse('2026-06-15T09:00:00Z') + seconds * 1000 })

test('one author, one note about a thing; the later save of an older version gets the text that stands', async () => {
  const { manager } = await household()
  expect(await write(manager, { kind: 'note', text: '', version: 0 })).toEqual({ saved: { id: '', version: 0 } })
  expect(await readPrivateTexts(viewerOf(manager), aboutId, 'note')).toEqual([])
  await write(manager, { kind: 'note', text: 'one', version: 0 })
  expect(await write(manager, { kind: 'note', text: 'two', version: 0 })).toEqual({
    theirs: { text: 'one', version: 1 },
  })
  await write(manager, { kind: 'note', text: 'two', version: 1 })
  expect(await readPrivateTexts(viewerOf(manager), aboutId, 'note')).toMatchObject([{ text: 'two', version: 2 }])
})

test('what was replaced and what came second are kept as versions, for the author alone', async () => {
  const { manager, subject, director, former, peer, admin } = await household()
  const save = (text: string, version: number, seconds: number) =>
    write(manager, { kind: 'note', text, version }, seconds)
  const versions = async (personId = manager) =>
    (await readPrivateVersions(viewerOf(personId), aboutId, 'note')).map(one => [one.text, one.isSetAside])
  await save('one', 0, 0)
  await save('one in this window', 1, 1)
  await save('one in this window, and more', 2, 2)
  await save('one in that window', 2, 3)
  await save('one in that window', 2, 4)
  const kept = [
    ['one in that window', true],
    ['one', false],
  ]
  expect(await versions()).toEqual(kept)
  await save('one in that window', 3, 5)
  expect(await versions()).toEqual([['one in this window, and more', false], kept[1]])
  await save('one in that window, and more', 4, 300)
  expect((await versions())[0]).toEqual(['one in that window', false])
  for (const other of [subject, director, former, peer, admin]) expect(await versions(other)).toEqual([])
})

test('nobody else reads, changes or removes it, and it is in no search index', async () => {
  const { tx, manager, subject, director, admin } = await household()
  const made = await write(manager, { kind: 'point', text: 'zebrafish' })
  const id = typeof made === 'object' && 'saved' in made ? made.saved.id : ''
  for (const other of [subject, director, admin]) {
    expect(await readPrivateTexts(viewerOf(other), aboutId, ['note', 'point', 'note to self'])).toEqual([])
    expect(await write(other, { id, kind: 'point', text: 'x' })).toBe('not there')
    expect(await write(other, { id, kind: 'point', removed: true })).toBe('not there')
  }
  const found = await tx.query.searchDocuments.findMany()
  expect(found.filter(one => one.kind !== 'person')).toEqual([])
  expect(await tx.query.auditLog.findMany()).toMatchObject([{ act: 'write private text', objectId: id }])
})

test('a point is ticked, removed and brought back', async () => {
  const { manager } = await household()
  const made = await write(manager, { kind: 'point', text: 'ask about the storage project' })
  const id = typeof made === 'object' && 'saved' in made ? made.saved.id : ''
  const read = () => readPrivateTexts(viewerOf(manager), aboutId, 'point')
  await write(manager, { id, kind: 'point', ticked: true })
  expect((await read())[0]?.tickedAt).not.toBeNull()
  await write(manager, { id, kind: 'point', removed: true })
  expect(await read()).toEqual([])
  await write(manager, { id, kind: 'point', removed: false })
  expect(await read()).toHaveLength(1)
})

test.each([
  [
    'chosen against',
    { savedAt: 1500, savedBy: 'a' },
    { last: { savedAt: 1000, savedBy: 'a' }, setAsideAt: 1600 },
    { by: 'a', at: 1700 },
    true,
  ],
  ['another author’s', { savedAt: 1000, savedBy: 'a' }, {}, { by: 'b', at: 1500 }, true],
  ['the first of a sitting', { savedAt: 1000, savedBy: 'a' }, {}, { by: 'a', at: 1500 }, true],
  [
    'within a minute of the last kept',
    { savedAt: 50_000, savedBy: 'a' },
    { last: { savedAt: 1000, savedBy: 'a' } },
    { by: 'a', at: 50_600 },
    false,
  ],
  [
    'a minute after the last kept',
    { savedAt: 61_000, savedBy: 'a' },
    { last: { savedAt: 1000, savedBy: 'a' } },
    { by: 'a', at: 61_600 },
    true,
  ],
  [
    'before a pause',
    { savedAt: 2000, savedBy: 'a' },
    { last: { savedAt: 1000, savedBy: 'a' } },
    { by: 'a', at: 100_000 },
    true,
  ],
])('the replaced text is kept when it is %s', (_, replaced, soFar, saving, kept) => {
  expect(keepsReplaced(replaced, soFar, saving)).toBe(kept)
})
