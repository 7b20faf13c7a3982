import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  entryPeople,
  packetLines,
  packets,
  packetVersions,
  preventionEntries,
  readBacks,
  reportingLines,
} from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { changeDraft } from './change-draft'
import { freezePacket } from './freeze'
import { newPacketInput } from './input'
import { deletePacket, makePacket, restorePacket } from './make-packet'
import { noteToSelf, saveNoteToSelf } from './note-to-self'
import { documentOf, findPacket, recordFor } from './packet'
import { linesToRead } from './packet-document'
import { findVersion, packetsOf, readBackOn, subjectFor, withoutPacket } from './queries'
import { sayReadBack } from './read-back'

const problem = { problem: expect.any(String) }
const notFound = newId()

async function withPacket() {
  const house = await household()
  const { tx, manager, subject, tagIds } = house
  const viewer = viewerOf(manager)
  const about = { subjects: [{ id: subject }], tagIds: [tagIds.Scaling ?? ''] }
  const entry = (row: Partial<typeof preventionEntries.$inferInsert> = {}) =>
    makeEntry(tx, { authorId: manager, ...row }, about)
  const made = await makePacket(viewer, { personId: subject, choice: 'this half', startsOn: '', endsOn: '' })
  const packetId = 'done' in made ? made.done.id : ''
  const find = async () => {
    const packet = await findPacket(viewer, packetId)
    if (!packet) throw new Error('no packet')
    return packet
  }
  const choose = (entryId: string, at = 99) =>
    changeDraft(viewer, { packetId, change: { kind: 'choose', entryId, at } })
  return { ...house, viewer, entry, packetId, find, choose }
}

test('a packet is made by the manager or the person, for the period of its name, once for each key', async () => {
  const { tx, manager, subject, director, former, peer, admin } = await household()
  const input = { personId: subject, choice: 'this half', startsOn: '', endsOn: '', key: 'key-of-the-form' } as const
  const [first, again] = [await makePacket(viewerOf(manager), input), await makePacket(viewerOf(manager), input)]
  expect(first).toEqual(again)
  expect(await makePacket(viewerOf(subject), input)).toHaveProperty('done')
  for (const other of [director, former, peer, admin]) expect(await makePacket(viewerOf(other), input)).toEqual(problem)
  expect(await makePacket(viewerOf(manager), { ...input, personId: notFound })).toEqual(problem)
  const rows = await tx.select().from(packets)
  expect(rows).toMatchObject([
    { authorId: manager, startsOn: '2026-01-01', endsOn: '2026-06-30' },
    { authorId: subject },
  ])
})

test.each([
  [{ choice: 'next year' }, { choice: expect.any(Array) }],
  [
    { choice: 'free', startsOn: '', endsOn: '2026-02-30' },
    { startsOn: ['The date is missing.'], endsOn: ['That date does not exist.'] },
  ],
  [{ choice: 'free', startsOn: '2026-03-02', endsOn: '2026-03-01' }, { endsOn: ['The period ends before it begins.'] }],
  [
    { choice: 'free', startsOn: '2016-03-02', endsOn: '2026-03-01' },
    { endsOn: ['A packet looks back on five years at most.'] },
  ],
  [{ choice: 'this half', personId: 'no-id' }, { personId: expect.any(Array) }],
])('bad input is answered beside its field: %j', (input, fields) => {
  const parsed = newPacketInput.safeParse({ personId: notFound, ...input })
  expect(parsed.error?.flatten().fieldErrors).toEqual(fields)
})

test('the record has what falls in by the act or by the harm, and only what its maker may read', async () => {
  const { tx, subject, peer, viewer, entry, find } = await withPacket()
  const within = await entry()
  const byHarm = await entry({ actedOn: '2025-11-03', wouldHaveHit: '2026-02' })
  const own = await entry({ actedOn: '2026-05-01', visibility: 'private' })
  await entry({ actedOn: '2025-11-03' })
  await entry({ actedOn: '2026-04-01', deletedAt: 1 })
  await makeEntry(tx, { authorId: subject, visibility: 'private' }, { subjects: [{ id: subject }] })
  await makeEntry(tx, { authorId: peer }, { subjects: [{ id: peer }] })
  const record = await recordFor(viewer, await find())
  expect(record.entries.map(one => one.id)).toEqual([own, within, byHarm])
  expect(record.entries[0]).toMatchObject({ isPrivate: true })
  expect(record.entries[2]).toMatchObject({
    month: '2026-02',
    beside: '3 November 2025, written at the time, hits February',
  })
  expect(record.gaps).toEqual([
    { from: '2026-01-01', to: '2026-03-01' },
    { from: '2026-03-03', to: '2026-04-30' },
    { from: '2026-05-02', to: '2026-06-15' },
  ])
})

test('lines are chosen, ordered, reworded, grouped and left out; foreign packets and entries change nothing', async () => {
  const { tx, subject, peer, packetId, viewer, entry, choose, find } = await withPacket()
  const [a, b] = [await entry(), await entry({ actedOn: '2026-04-01' })]
  const hidden = await makeEntry(tx, { authorId: subject, visibility: 'private' }, { subjects: [{ id: subject }] })
  const ofPeer = await makeEntry(tx, { authorId: viewer.personId }, { subjects: [{ id: peer }] })
  await choose(a)
  await choose(b)
  const send = (change: Parameters<typeof changeDraft>[1]['change'], as = viewer, id = packetId) =>
    changeDraft(as, { packetId: id, change })
  await send({ kind: 'order', entryIds: [b, a] })
  await send({ kind: 'reword', entryId: a, wording: 'You kept it quiet.' })
  await send({ kind: 'group', by: 'tag' })
  const wanted = {
    groupedBy: 'tag',
    lines: [
      { entryId: b, wording: null },
      { entryId: a, wording: 'You kept it quiet.' },
    ],
  }
  expect((await find()).draft).toEqual(wanted)
  for (const entryId of [hidden, ofPeer, notFound]) expect(await choose(entryId)).toEqual(problem)
  const leaveOut = { kind: 'leave out', entryId: a } as const
  for (const other of [subject, peer]) expect(await send(leaveOut, viewerOf(other))).toEqual(problem)
  expect(await send(leaveOut, viewer, notFound)).toEqual(problem)
  expect((await find()).draft).toEqual(wanted)
  await send(leaveOut)
  expect((await find()).draft.lines).toEqual([{ entryId: b, wording: null }])
  expect(await tx.select().from(packetLines)).toHaveLength(1)
})

test('what goes out is kept word for word, and only when something changed', async () => {
  const { tx, packetId, viewer, entry, choose, peer } = await withPacket()
  const a = await entry()
  await choose(a)
  const keep = (way: 'Markdown' | 'print') => freezePacket(viewer, { packetId, way })
  expect(await keep('Markdown')).toEqual({ done: { version: 1 } })
  expect(await keep('print')).toEqual({ done: { version: 1 } })
  await tx.update(preventionEntries).set({ action: 'rebuilt the data layer' })
  expect(await keep('print')).toEqual({ done: { version: 2 } })
  expect(await freezePacket(viewerOf(peer), { packetId, way: 'print' })).toEqual(problem)
  await tx.update(preventionEntries).set({ deletedAt: 1 })
  const first = await findVersion(viewer, packetId, '1')
  expect(first?.document.groups[0]?.lines[0]?.lead).toBe('You redesigned the data layer and ')
  expect(first?.withdrawn).toEqual(new Set([a]))
  expect(await findVersion(viewerOf(peer), packetId, '1')).toBeNull()
  expect(await findVersion(viewer, packetId, '9')).toBeNull()
  expect(await findVersion(viewer, packetId, '1e0')).toBeNull()
})

test('reading back marks once a day, keeps a version, can be taken back, and skips luck and what is gone', async () => {
  const { tx, packetId, viewer, entry, choose, find, subject, peer } = await withPacket()
  const [a, luck, later, other] = [await entry(), await entry({ stoppedBy: 'luck' }), await entry(), await entry()]
  for (const id of [a, luck, later, other]) await choose(id)
  await tx.update(entryPeople).set({ personId: peer }).where(eq(entryPeople.entryId, other))
  await tx
    .update(preventionEntries)
    .set({ visibility: 'private', authorId: subject })
    .where(eq(preventionEntries.id, later))
  const say = (entryId: string, mark: 'read back' | 'not read back', as = viewer) =>
    sayReadBack(as, { packetId, entryId, mark })
  await say(a, 'read back')
  await say(a, 'read back')
  expect(await tx.select().from(readBacks)).toMatchObject([
    { entryId: a, onDay: '2026-06-15', readBy: viewer.personId },
  ])
  expect(await tx.select().from(packetVersions)).toMatchObject([{ way: 'read back', version: 1 }])
  for (const entryId of [luck, later, other, notFound]) expect(await say(entryId, 'read back')).toEqual(problem)
  expect(await say(a, 'not read back', viewerOf(subject))).toEqual(problem)
  expect(linesToRead(await documentOf(viewer, await find())).map(line => line.entryId)).toEqual([a])
  expect(await readBackOn(viewer, packetId, '2026-06-15')).toEqual(new Set([a]))
  await say(a, 'not read back')
  expect(await tx.select().from(readBacks)).toEqual([])
})

test('once no longer the manager, a maker keeps the draft, and loses in it what they may no longer read', async () => {
  const { tx, subject, packetId, viewer, entry, choose, find } = await withPacket()
  const mine = await entry()
  const theirs = await makeEntry(tx, { authorId: subject }, { subjects: [{ id: subject }] })
  await choose(mine)
  await choose(theirs)
  await tx
    .update(reportingLines)
    .set({ endsOn: '2026-06-01' })
    .where(and(eq(reportingLines.reportId, subject), isNull(reportingLines.endsOn)))
  const packet = await find()
  expect(packet.draft.lines.map(line => line.entryId)).toEqual([mine, theirs])
  expect((await recordFor(viewer, packet)).entries.map(one => one.id)).toEqual([mine])
  expect(linesToRead(await documentOf(viewer, packet)).map(line => line.entryId)).toEqual([mine])
  expect(await subjectFor(viewer, subject)).toBeNull()
  expect(await findPacket(viewerOf(subject), packetId)).toBeNull()
})

test('a packet is put away and taken back by its maker alone; lists and offers follow', async () => {
  const { packetId, viewer, subject, admin } = await withPacket()
  const half = { startsOn: '2026-01-01', endsOn: '2026-06-30' }
  const ids = async () => [
    (await packetsOf(viewer)).map(one => one.id),
    (await withoutPacket(viewer, half)).map(one => one.id),
  ]
  expect(await ids()).toEqual([[packetId], []])
  for (const other of [subject, admin]) expect(await deletePacket(viewerOf(other), { packetId })).toEqual(problem)
  expect(await deletePacket(viewer, { packetId: notFound })).toEqual(problem)
  await deletePacket(viewer, { packetId })
  expect(await ids()).toEqual([[], [subject]])
  expect(await findPacket(viewer, packetId)).toBeNull()
  expect(await restorePacket(viewerOf(subject), { packetId })).toEqual(problem)
  const month = 30 * 86_400_000
  expect(await restorePacket({ ...viewer, now: viewer.now + month + 1 }, { packetId })).toEqual(problem)
  expect(await ids()).toEqual([[], [subject]])
  await restorePacket({ ...viewer, now: viewer.now + month - 1 }, { packetId })
  expect(await ids()).toEqual([[packetId], []])
})

test('a note to self is its author’s, and an older window overwrites nothing', async () => {
  const { packetId, viewer, subject } = await withPacket()
  expect(await saveNoteToSelf(viewer, { packetId, text: 'Begin with May.', version: 0 })).toEqual({
    done: { version: 1 },
  })
  expect(await saveNoteToSelf(viewer, { packetId, text: 'Other.', version: 0 })).toEqual({
    done: { version: 1, theirs: 'Begin with May.' },
  })
  expect(await saveNoteToSelf(viewerOf(subject), { packetId, text: 'x', version: 0 })).toEqual(problem)
  expect(await noteToSelf(viewer, packetId)).toEqual({ text: 'Begin with May.', version: 1 })
  expect(await noteToSelf(viewerOf(subject), packetId)).toEqual({ text: '', version: 0 })
})
