import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { answers, followUps, privateTexts, sharedNotes } from '@/db/schema'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { placeOf } from '../cursor'
import { isBelow, type TimelineRow } from '../rows'
import { timelineOf } from './timeline-of'

type Household = Awaited<ReturnType<typeof household>>
let home: Household

beforeEach(async () => {
  home = await household()
})

const entry = (authorId: string, more: object = {}) =>
  makeEntry(home.tx, { authorId, ...more }, { subjects: [{ id: home.subject }] })

const meeting = (managerId: string, onDay: string, more: object = {}) =>
  makeOneOnOne(home.tx, { managerId, reportId: home.subject, onDay, heldAt: 1, askedAt: 1, ...more })

const followUp = async (entryId: string, authorId: string, onDay = '2026-06-01') => {
  const id = newId()
  await home.tx
    .insert(followUps)
    .values({ id, entryId, authorId, outcome: 'stayed quiet', text: 'nothing since', onDay, createdAt: 0 })
  return id
}

const rowsFor = async (personId: string, filters = {}) =>
  (await timelineOf(viewerOf(personId), home.subject, filters)).rows

const idsFor = async (personId: string, filters = {}) => (await rowsFor(personId, filters)).map(row => row.id)

test('page by page, no row is lost or doubled, whatever falls on the same day', async () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03']
  const made = fc.array(fc.tuple(fc.constantFrom('entry', 'meeting', 'follow-up'), fc.constantFrom(...days)), {
    maxLength: 40,
  })
  await fc.assert(
    fc.asyncProperty(made, fc.integer({ min: 1, max: 7 }), async (all, size) => {
      home = await household()
      const ids: string[] = []
      for (const [kind, day] of all) {
        if (kind === 'meeting') ids.push(await meeting(home.manager, day))
        else {
          const id = await entry(home.manager, { actedOn: day })
          ids.push(id)
          if (kind === 'follow-up') ids.push(await followUp(id, home.manager, day))
        }
      }
      const rows: TimelineRow[] = []
      let next: string | null | undefined
      do {
        const before = next ? placeOf(next) : null
        const page = await timelineOf(viewerOf(home.manager), home.subject, {}, before, size)
        rows.push(...page.rows)
        next = page.next
      } while (next)
      expect(rows.map(row => row.id).sort()).toEqual(ids.sort())
      expect(rows.every((row, at) => at === 0 || isBelow(row, rows[at - 1] as TimelineRow))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('everyone sees what ACCESS.md gives them, and no more', async () => {
  const { director, manager, subject, former, peer, admin } = home
  const own = await entry(manager, { visibility: 'private' })
  const shared = await entry(manager)
  const leadership = await entry(subject, { visibility: 'leadership' })
  const fromPeer = await entry(peer)
  const theirs = await meeting(former, '2024-05-01')
  const now = await meeting(manager, '2026-05-01')
  const planned = await meeting(manager, '2026-07-01', { heldAt: null, askedAt: null })
  await meeting(manager, '2026-05-08', { cancelledAt: 1 })
  const unheld = { heldAt: null, askedAt: null }
  const skipped = await meeting(manager, '2026-05-15', { ...unheld, cancelledAt: 1, skipReason: 'on leave' })
  const seen = await followUp(shared, manager)
  const words = await followUp(shared, former, '2024-12-01')

  const sees = async (personId: string, ids: string[]) =>
    expect((await idsFor(personId)).sort(), personId).toEqual(ids.sort())
  await sees(manager, [own, shared, leadership, fromPeer, theirs, now, planned, skipped, seen, words])
  await sees(subject, [shared, leadership, fromPeer, theirs, now, planned, skipped, seen, words])
  await sees(director, [leadership, theirs, now])
  await sees(former, [theirs, words])
  await sees(peer, [fromPeer])
  await sees(admin, [])
})

test('who may know only that it was asked gets the day and that, and no way in', async () => {
  const id = await meeting(home.former, '2024-05-01')
  await home.tx
    .insert(answers)
    .values({ oneOnOneId: id, text: 'The canary.', version: 1, savedBy: home.subject, savedAt: 0 })
  for (const reader of [home.director, home.manager]) {
    expect(await rowsFor(reader)).toEqual([
      { kind: 'one-on-one', id, day: '2024-05-01', with: 'Otto', facts: ['asked'], isReadable: false },
    ])
  }
  expect(await rowsFor(home.former)).toMatchObject([{ facts: ['asked, one answer'], isReadable: true }])
})

test('a former manager’s own follow-up does not carry the entry with it', async () => {
  const id = await entry(home.subject, { action: 'hid a canary' })
  await followUp(id, home.former, '2024-12-01')
  expect(await rowsFor(home.former)).toMatchObject([{ about: 'Follow-up by you', text: 'nothing since' }])
  expect(JSON.stringify(await rowsFor(home.former))).not.toContain('canary')
  expect(await idsFor(home.former, { text: 'canary' })).toEqual([])
})

test('only its author finds their private note under the meeting', async () => {
  const id = await meeting(home.manager, '2026-05-01')
  const at = { createdAt: 0, savedAt: 0, version: 1 }
  await home.tx
    .insert(privateTexts)
    .values({ id: newId(), authorId: home.manager, kind: 'note', aboutId: id, text: 'Quieter than usual.', ...at })
  expect(await rowsFor(home.manager)).toMatchObject([{ note: 'Quieter than usual.' }])
  for (const other of [home.subject, home.director])
    expect(JSON.stringify(await rowsFor(other))).not.toContain('Quieter')
})

test('kind, tag, period and words each narrow it, and together', async () => {
  const scaling = await makeEntry(
    home.tx,
    { authorId: home.manager, actedOn: '2026-05-12', action: 'redesigned the Datenschicht' },
    { subjects: [{ id: home.subject }], tagIds: [home.tagIds.Scaling ?? ''] },
  )
  const other = await entry(home.manager, { actedOn: '2026-01-05', action: 'said no', prevented: 'a short cut' })
  const met = await meeting(home.manager, '2026-05-13')
  await home.tx
    .insert(sharedNotes)
    .values({ oneOnOneId: met, text: 'The *Datenschicht* again', version: 1, savedBy: home.manager, savedAt: 0 })
  const looked = await followUp(scaling, home.manager)
  const narrowed = async (filters: object, ids: string[]) =>
    expect(await idsFor(home.manager, filters), JSON.stringify(filters)).toEqual(ids)
  await narrowed({ kind: 'prevention' }, [scaling, other])
  await narrowed({ kind: 'one-on-ones' }, [met])
  await narrowed({ kind: 'follow-ups' }, [looked])
  await narrowed({ tag: 'Scaling' }, [looked, scaling])
  await narrowed({ tag: 'Nothing' }, [])
  await narrowed({ kind: 'one-on-ones', tag: 'Scaling' }, [])
  await narrowed({ from: '2026-05-01', to: '2026-05-12' }, [scaling])
  await narrowed({ to: '2026-01-31' }, [other])
  await narrowed({ text: 'datensch' }, [looked, met, scaling])
  await narrowed({ text: 'datenschicht redesigned' }, [looked, scaling])
  await narrowed({ text: 'datenschicht', kind: 'prevention', tag: 'Scaling', from: '2026-05-12' }, [scaling])
})

test('words of what is private, of others’ meetings and of other people are never found', async () => {
  await entry(home.manager, { visibility: 'private', action: 'kept a canary' })
  const id = await entry(home.manager, { action: 'shared a canary' })
  const met = await meeting(home.manager, '2026-05-01')
  await home.tx
    .insert(sharedNotes)
    .values({ oneOnOneId: met, text: 'canary', version: 1, savedBy: home.manager, savedAt: 0 })
  await makeEntry(home.tx, { authorId: home.manager, action: 'freed a canary' }, { subjects: [{ id: home.peer }] })
  expect(await idsFor(home.manager, { text: 'canary' })).toEqual([met, id])
  expect(await idsFor(home.director, { text: 'canary' })).toEqual([])
  expect(await idsFor(home.peer, { text: 'canary' })).toEqual([])
})
