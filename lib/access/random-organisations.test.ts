import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { handOvers, packets, privateTexts, visibilities } from '@/db/schema'
import { makeEntry, makeLine, makeOneOnOne, makeOrganisation, makePerson } from '@/lib/demo/make'
import { emptyDatabase, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { readableEntry } from '@/lib/prevention/open-entry'
import { raiseTheEntry } from '@/lib/prevention/raise'
import {
  type EntryFacts,
  isAuthor,
  mayChangeVisibility,
  mayReadEntry,
  mayReadReasons,
  visibleEntries,
  visibleReasons,
} from './entries'
import { type Ties, tiesOf } from './lines'
import {
  handedToOf,
  mayReadOneOnOne,
  maySeeWhetherAsked,
  type OneOnOneFacts,
  readableOneOnOnes,
  visibleOneOnOnes,
} from './one-on-ones'
import { mayReadPacket, readablePackets } from './packets'
import { mayReadPrivateText, readablePrivateTexts } from './private-texts'
import type { Viewer } from './viewer'

const size = 7
const who = fc.nat({ max: size - 1 })

/** A tree of people with ended lines beside it; entries, one-on-ones, packets and private texts thrown in at random. */
const organisation = fc.record({
  managers: fc.array(fc.option(who), { minLength: size, maxLength: size }),
  ended: fc.array(fc.tuple(who, who), { maxLength: 5 }),
  entries: fc.array(
    fc.record({
      author: who,
      subjects: fc.uniqueArray(who, { minLength: 1, maxLength: 3 }),
      visibility: fc.constantFrom(...visibilities),
      ticked: fc.boolean(),
      tag: fc.constantFrom('Retention', 'Conflict', 'Data', null),
      isDeleted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  meetings: fc.array(fc.record({ manager: who, report: who, isHeld: fc.boolean(), handedTo: fc.option(who) }), {
    maxLength: 8,
  }),
  packets: fc.array(fc.record({ author: who, subject: who, isDeleted: fc.boolean() }), { maxLength: 5 }),
  texts: fc.array(who, { maxLength: 5 }),
})
type Organisation = typeof organisation extends fc.Arbitrary<infer Made> ? Made : never

test('no row that a condition gives and the check denies, or the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, async made => {
      const { tx, people, entries, meetings, packs, texts } = await build(made)
      for (const person of people) {
        const viewer = viewerOf(person)
        const ties = await tiesOf(tx, viewer)
        const given = async (table: string, condition: SQL) =>
          (await tx.all<{ id: string }>(sql`select id from ${sql.raw(table)} where ${condition}`))
            .map(row => row.id)
            .sort()
        const among = <T>(all: Map<string, T>, may: (facts: T) => boolean) =>
          [...all].flatMap(([id, facts]) => (may(facts) ? [id] : [])).sort()
        const visible = visibleEntries(viewer)
        expect(await given('prevention_entries', visible)).toEqual(
          among(entries, one => !one.isDeleted && mayReadEntry(viewer, ties, one)),
        )
        expect(await given('prevention_entries', sql`${visible} and ${visibleReasons(viewer)}`)).toEqual(
          among(entries, one => !one.isDeleted && mayReadReasons(viewer, ties, one)),
        )
        expect(await given('one_on_ones', readableOneOnOnes(viewer))).toEqual(
          among(meetings, one => mayReadOneOnOne(viewer, ties, one)),
        )
        const handed = await tx.all<{ id: string; handedTo: string | null }>(
          sql`select id, ${handedToOf(viewer)} as handedTo from one_on_ones`,
        )
        for (const one of handed) expect(one.handedTo).toBe(meetings.get(one.id)?.handedTo)
        expect(await given('one_on_ones', visibleOneOnOnes(viewer))).toEqual(
          among(meetings, one => maySeeWhetherAsked(viewer, ties, one)),
        )
        expect(await given('packets', readablePackets(viewer))).toEqual(
          among(packs, one => !one.isDeleted && mayReadPacket(viewer, one)),
        )
        expect(await given('private_texts', readablePrivateTexts(viewer))).toEqual(
          among(texts, one => mayReadPrivateText(viewer, one)),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('nobody but its author opens an entry further, save a manager of a subject who opens a shared one to leadership', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, async made => {
      const { tx, people, entries } = await build(made)
      for (const person of people) {
        const viewer = viewerOf(person)
        const ties = await tiesOf(tx, viewer)
        for (const [id, { isDeleted, ...facts }] of entries) {
          const found = await readableEntry(tx, viewer, id)
          // What a write decides on is what is written, tags of authors alone among it.
          if (found) expect(sorted(found.facts)).toEqual(sorted(facts))
          for (const next of visibilities)
            if (next !== facts.visibility && mayChangeVisibility(viewer, ties, facts, next) && !isAuthor(viewer, facts))
              expect({ next, facts }).toEqual({ next: 'leadership', facts: openedBy(viewer, ties, facts) })
          const may =
            !isDeleted && facts.visibility === 'shared' && mayChangeVisibility(viewer, ties, facts, 'leadership')
          expect('done' in (await raiseTheEntry(viewer, id))).toBe(may)
          if (may) await tx.run(sql`update prevention_entries set visibility = 'shared' where id = ${id}`)
        }
      }
    }),
    { numRuns: 30 },
  )
})

/** The facts as they must be for somebody else to open an entry further; null if that one never may. */
const openedBy = (viewer: Viewer, ties: Ties, facts: EntryFacts): EntryFacts | null =>
  facts.subjectIds.some(id => ties.manages.has(id)) && facts.authorId !== viewer.personId
    ? { ...facts, visibility: 'shared', isAuthorsOnly: false }
    : null

const sorted = (facts: EntryFacts) => ({ ...facts, subjectIds: [...facts.subjectIds].sort() })

/** Makes the organisation, and gives what the checks need to know of everything in it. */
async function build(made: Organisation) {
  const tx = emptyDatabase()
  const tagIds = await makeOrganisation(tx)
  const people: string[] = []
  for (let index = 0; index < size; index++) people.push(await makePerson(tx, { name: `Person ${index}` }))
  const id = (index: number) => people[index] ?? ''
  // A manager always has a smaller number, so that no circle can arise.
  for (const [index, manager] of made.managers.entries())
    if (manager !== null && manager < index) await makeLine(tx, id(index), id(manager), '2025-01-01')
  for (const [report, manager] of made.ended)
    if (report !== manager) await makeLine(tx, id(report), id(manager), '2024-01-01', '2025-01-01')
  const entries = new Map<string, EntryFacts & { isDeleted: boolean }>()
  for (const { author, subjects, visibility, ticked, tag, isDeleted } of made.entries) {
    const row = { authorId: id(author), visibility, subjectsSeeReasons: ticked }
    const parts = { subjects: subjects.map(one => ({ id: id(one) })), tagIds: tag ? [tagIds[tag] ?? ''] : [] }
    const facts = { ...row, subjectIds: subjects.map(id), isAuthorsOnly: tag === 'Retention' || tag === 'Conflict' }
    entries.set(await makeEntry(tx, { ...row, deletedAt: isDeleted ? 1 : null }, parts), { ...facts, isDeleted })
  }
  const meetings = new Map<string, OneOnOneFacts>()
  for (const { manager, report, isHeld, handedTo } of made.meetings) {
    if (manager === report) continue
    const pair = { managerId: id(manager), reportId: id(report) }
    const oneOnOneId = await makeOneOnOne(tx, { ...pair, onDay: '2025-03-03', heldAt: isHeld ? 1 : null })
    if (handedTo !== null)
      await tx.insert(handOvers).values({ oneOnOneId, toId: id(handedTo), handedBy: pair.reportId, createdAt: 0 })
    // To whoever is not the manager of today, it is as if it never had been.
    const isInForce = handedTo !== null && handedTo < report && made.managers[report] === handedTo
    meetings.set(oneOnOneId, { ...pair, isHeld, handedTo: isInForce ? id(handedTo) : null })
  }
  return { tx, people, entries, meetings, ...(await ownThings(tx, made, id)) }
}

/** Packets and private texts. */
async function ownThings(tx: Db, made: Organisation, id: (index: number) => string) {
  const packs = new Map<string, { authorId: string; isDeleted: boolean }>()
  for (const { author, subject, isDeleted } of made.packets) {
    const row = {
      id: newId(),
      authorId: id(author),
      subjectId: id(subject),
      startsOn: '2026-01-01',
      endsOn: '2026-06-30',
    }
    await tx.insert(packets).values({ ...row, createdAt: 0, changedAt: 0, deletedAt: isDeleted ? 1 : null })
    packs.set(row.id, { authorId: row.authorId, isDeleted })
  }
  const texts = new Map<string, { authorId: string }>()
  for (const author of made.texts) {
    const row = { id: newId(), authorId: id(author), kind: 'note' as const, aboutId: newId(), text: 'a private word' }
    await tx.insert(privateTexts).values({ ...row, version: 1, createdAt: 0, savedAt: 0 })
    texts.set(row.id, { authorId: row.authorId })
  }
  return { packs, texts }
}
