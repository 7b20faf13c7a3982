import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { actionItems, agendaItems, answers, oneOnOnes, people, sharedNotes } from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeEntry, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import type { Asked } from './address'
import { cursorOf } from './cursor'
import { attemptsOf } from './match'
import { documentsStatement, pageSize } from './queries/found'
import { search } from './queries/search'

let home: Awaited<ReturnType<typeof household>>
beforeEach(async () => {
  home = await household()
})

/** A one-on-one of Marta and Priya with a word in each of its parts. */
async function met(word: string, onDay = '2026-05-04', pair = { managerId: home.manager, reportId: home.subject }) {
  const id = await makeOneOnOne(home.tx, { ...pair, onDay, heldAt: 1 })
  const by = { oneOnOneId: id, authorId: pair.managerId, createdAt: 0 }
  const saved = { oneOnOneId: id, savedBy: pair.reportId, savedAt: 0, version: 1 }
  await home.tx.insert(sharedNotes).values({ ...saved, text: `## Notes\n- the ${word} again` })
  await home.tx.insert(answers).values({ ...saved, text: `a ${word} before it grew` })
  await home.tx.insert(agendaItems).values({ id: newId(), ...by, position: 0, text: 'Plan', note: `for the ${word}` })
  await home.tx.insert(actionItems).values({ id: newId(), ...by, ownerId: pair.reportId, text: `Measure the ${word}` })
  return id
}

const found = async (personId: string, q: string, more: Partial<Asked> = {}, before: string | null = null) =>
  search(viewerOf(personId), { q, ...more }, before)
const kindsFound = async (personId: string, q: string, more: Partial<Asked> = {}) =>
  (await found(personId, q, more)).hits.map(hit => hit.what).sort()

const inMeeting = ['Action item', 'Agenda', 'Answer', 'Shared notes']

test('notes, answers, points, action items and entries are found by who reads them, and by nobody else', async () => {
  await met('sluice')
  await makeEntry(home.tx, { authorId: home.peer, action: 'mended the sluice' }, { subjects: [{ id: home.subject }] })
  await makeEntry(
    home.tx,
    { authorId: home.subject, prevented: 'a sluice from breaking', visibility: 'leadership' },
    { subjects: [{ id: home.subject }] },
  )
  const everything = [...inMeeting, 'Prevention', 'Prevention'].sort()
  expect(await kindsFound(home.manager, 'sluice')).toEqual(everything)
  expect(await kindsFound(home.subject, 'slui')).toEqual(everything)
  expect(await kindsFound(home.director, 'sluice')).toEqual(['Prevention'])
  expect(await kindsFound(home.peer, 'sluice')).toEqual(['Prevention'])
  for (const nobody of [home.former, home.admin])
    expect(await found(nobody, 'sluice')).toEqual({ people: [], hits: [], next: null })
})

test('either way the statement itself finds what one may read, and nothing more to be counted', async () => {
  const { tx, manager, subject, director, former, peer, admin } = home
  await met('quay')
  await met('quay', '2024-05-06', { managerId: former, reportId: subject })
  const unheld = await met('quay', '2024-12-30', { managerId: former, reportId: subject })
  await tx.update(oneOnOnes).set({ heldAt: null }).where(sql`id = ${unheld}`)
  for (const visibility of ['private', 'shared', 'leadership'] as const)
    for (const authorId of [manager, subject, peer])
      await makeEntry(tx, { authorId, visibility, action: 'kept the quay' }, { subjects: [{ id: subject }] })
  const parts = 4
  const expected: [string, number][] = [
    [manager, parts + 6],
    [subject, 3 * parts + 6],
    [former, parts],
    [director, 3],
    [peer, 2],
    [admin, 0],
  ]
  for (const [personId, count] of expected)
    for (const isFew of [true, false]) {
      const how = { match: '"quay"*', before: null, isFew }
      const rows = await tx.all(documentsStatement(viewerOf(personId), { q: 'quay' }, how))
      expect(rows, `${personId} ${isFew}`).toHaveLength(count)
    }
})

test('words in context, with what was looked for marked', async () => {
  await met('Łódź office')
  const { hits } = await found(home.manager, 'lodz off', { kind: 'notes' })
  expect(hits).toMatchObject([
    {
      who: 'One-on-one with Priya',
      on: '4 May',
      excerpt: [
        { text: 'Notes the ' },
        { text: 'Łódź', found: true },
        { text: ' ' },
        { text: 'office', found: true },
        { text: ' again' },
      ],
    },
  ])
})

test('people are found by the beginnings of their names, whatever the letters, unless they have left', async () => {
  const id = await makePerson(home.tx, { name: 'Tomasz Łosoś', jobTitle: 'Engineer' })
  for (const typed of ['losos', 'tom ło', 'LOSOŚ t'])
    expect((await found(home.peer, typed)).people).toEqual([{ id, name: 'Tomasz Łosoś', jobTitle: 'Engineer' }])
  expect((await found(home.peer, 'asz')).people).toEqual([])
  await home.tx.update(people).set({ deactivatedAt: 1 }).where(sql`id = ${id}`)
  expect((await found(home.peer, 'losos')).people).toEqual([])
})

test('kind, person and period each narrow it', async () => {
  await met('barge')
  await met('barge', '2025-02-03')
  await makeEntry(home.tx, { authorId: home.manager, action: 'moved a barge' }, { subjects: [{ id: home.peer }] })
  expect(await kindsFound(home.manager, 'barge', { kind: 'agenda' })).toEqual(['Agenda', 'Agenda'])
  expect(await kindsFound(home.manager, 'barge', { kind: 'prevention' })).toEqual(['Prevention'])
  expect(await kindsFound(home.manager, 'barge', { kind: 'people' })).toEqual([])
  expect(await kindsFound(home.manager, 'barge', { person: home.peer })).toEqual(['Prevention'])
  expect(await kindsFound(home.manager, 'barge', { person: home.subject })).toHaveLength(8)
  const period = { period: 'this-year', from: '2026-01-01', to: '2026-12-31' } as const
  expect(await kindsFound(home.manager, 'barge', period)).toEqual([...inMeeting, 'Prevention'].sort())
})

test('page by page nothing is lost or doubled, and what was found in one that was cancelled says so', async () => {
  const cancelled = await met('crane')
  await home.tx.update(oneOnOnes).set({ cancelledAt: 1 }).where(sql`id = ${cancelled}`)
  for (let n = 0; n < pageSize; n++)
    await makeEntry(
      home.tx,
      { authorId: home.manager, action: `raised a crane ${n}` },
      { subjects: [{ id: home.manager }] },
    )
  const first = await found(home.manager, 'crane')
  const second = await found(home.manager, 'crane', {}, first.next)
  expect(first.hits).toHaveLength(pageSize)
  expect(second.next).toBeNull()
  expect(new Set([...first.hits, ...second.hits].map(hit => hit.key)).size).toBe(pageSize + 4)
  expect(second.hits.map(hit => hit.what)).toContain('Agenda, of one that was cancelled')
})

test.each([
  ['data lay', ['"data" "lay"*']],
  ['plan b', ['"plan" "b"', '"plan"']],
  ['C#', ['"C"']],
  ['数', ['"数"*']],
  ['--', []],
])('%j is tried as %j', (typed, attempts) => {
  expect(attemptsOf(typed)).toEqual(attempts)
})

test('no statement of it walks a big table, for few documents or for many', async () => {
  const busy = await aBusyYear(1500)
  for (const personId of [busy.manager, busy.subject, busy.peer])
    for (const asked of [
      {},
      { kind: 'notes' as const },
      { person: busy.subject },
      { from: '2026-01-01', to: '2026-03-31' },
    ])
      expect(
        await walksOf(() => search(viewerOf(personId), { q: 'did sa', ...asked }, cursorOf(personId, 900))),
      ).toEqual([])
})
