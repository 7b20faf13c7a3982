import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeEntry, makeLine, makeOneOnOne, makeOrganisation, makePerson } from '@/lib/demo/make'
import { emptyDatabase, viewerOf } from '@/lib/demo/testing'
import { type EntryFacts, mayReadEntry, mayReadReasons, visibleEntries, visibleReasons } from './entries'
import { tiesOf } from './lines'
import { mayReadOneOnOne, maySeeWhetherAsked, readableOneOnOnes, visibleOneOnOnes } from './one-on-ones'

const size = 7
const who = fc.nat({ max: size - 1 })

/** A tree of people with ended lines beside it, entries and one-on-ones thrown in at random. */
const organisation = fc.record({
  managers: fc.array(fc.option(who), { minLength: size, maxLength: size }),
  ended: fc.array(fc.tuple(who, who), { maxLength: 5 }),
  entries: fc.array(
    fc.record({
      author: who,
      subjects: fc.uniqueArray(who, { minLength: 1, maxLength: 3 }),
      visibility: fc.constantFrom('private' as const, 'shared' as const, 'leadership' as const),
      ticked: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  meetings: fc.array(fc.record({ manager: who, report: who, isHeld: fc.boolean() }), { maxLength: 8 }),
})

test('no row that a condition gives and the check denies, or the other way round', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, async ({ managers, ended, entries, meetings }) => {
      const tx = emptyDatabase()
      await makeOrganisation(tx)
      const people: string[] = []
      for (let index = 0; index < size; index++) people.push(await makePerson(tx, { name: `Person ${index}` }))
      const id = (index: number) => people[index] ?? ''
      // A manager always has a smaller number, so that no circle can arise.
      for (const [index, manager] of managers.entries())
        if (manager !== null && manager < index) await makeLine(tx, id(index), id(manager), '2025-01-01')
      for (const [report, manager] of ended)
        if (report !== manager) await makeLine(tx, id(report), id(manager), '2024-01-01', '2025-01-01')
      const facts = new Map<string, EntryFacts>()
      for (const entry of entries) {
        const subjectIds = entry.subjects.map(id)
        const row = { authorId: id(entry.author), visibility: entry.visibility, subjectsSeeReasons: entry.ticked }
        facts.set(await makeEntry(tx, row, { subjects: subjectIds.map(subject => ({ id: subject })) }), {
          ...row,
          subjectIds,
          isAuthorsOnly: false,
        })
      }
      const held = new Map<string, { managerId: string; reportId: string; isHeld: boolean }>()
      for (const meeting of meetings) {
        if (meeting.manager === meeting.report) continue
        const row = { managerId: id(meeting.manager), reportId: id(meeting.report) }
        held.set(await makeOneOnOne(tx, { ...row, onDay: '2025-03-03', heldAt: meeting.isHeld ? 1 : null }), {
          ...row,
          isHeld: meeting.isHeld,
        })
      }
      for (const person of people) {
        const viewer = viewerOf(person)
        const ties = await tiesOf(tx, viewer)
        const ids = async (query: ReturnType<typeof sql>) =>
          new Set((await tx.all<{ id: string }>(query)).map(row => row.id))
        const among = <T>(all: Map<string, T>, may: (facts: T) => boolean) =>
          new Set([...all].filter(([, one]) => may(one)).map(([key]) => key))
        expect(await ids(sql`select id from prevention_entries where ${visibleEntries(viewer)}`)).toEqual(
          among(facts, one => mayReadEntry(viewer, ties, one)),
        )
        expect(
          await ids(
            sql`select id from prevention_entries where ${visibleEntries(viewer)} and ${visibleReasons(viewer)}`,
          ),
        ).toEqual(among(facts, one => mayReadReasons(viewer, ties, one)))
        expect(await ids(sql`select id from one_on_ones where ${readableOneOnOnes(viewer)}`)).toEqual(
          among(held, one => mayReadOneOnOne(viewer, ties, one)),
        )
        expect(await ids(sql`select id from one_on_ones where ${visibleOneOnOnes(viewer)}`)).toEqual(
          among(held, one => maySeeWhetherAsked(viewer, ties, one)),
        )
      }
    }),
    { numRuns: 60 },
  )
})
