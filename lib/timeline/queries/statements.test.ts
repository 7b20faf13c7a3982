import type Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { connections } from '@/db/client'
import { answers, confirmations, followUps, privateTexts, sharedNotes } from '@/db/schema'
import { makeEntry, makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { findPerson, yourPeople } from '@/lib/people/queries'
import { addDays } from '@/lib/time/day'
import type { Filters } from '../address'
import { placeOf } from '../cursor'
import { timelineOf } from './timeline-of'
import { yearOf } from './year-of'

const big = [
  ...['prevention_entries', 'entry_people', 'entry_tags', 'one_on_ones', 'follow_ups', 'search_documents'],
  ...['private_texts', 'answers', 'agenda_items', 'action_items', 'confirmations', 'evidence', 'read_backs'],
]

/** Collects the statements that `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<{ text: string; values: unknown[] }[]> {
  const { sqlite } = connections()
  const ran: { text: string; values: unknown[] }[] = []
  const prepare = sqlite.prepare.bind(sqlite)
  const counted = (text: string, statement: Database.Statement): Database.Statement =>
    new Proxy(statement, {
      get(target, name: 'all' | 'get' | 'run' | 'raw') {
        return (...values: unknown[]) => {
          if (name === 'raw') return counted(text, target.raw())
          ran.push({ text, values })
          return target[name](...values)
        }
      },
    })
  const spy = vi
    .spyOn(sqlite, 'prepare')
    .mockImplementation(((text: string) => counted(text, prepare(text))) as typeof sqlite.prepare)
  await work()
  spy.mockRestore()
  return ran
}

async function aBusyYear(n: number) {
  const home = await household()
  const { tx, manager, subject, tagIds } = home
  await tx.run(sql`begin`)
  const others: string[] = []
  for (let at = 0; at < 20; at += 1) others.push(await makePerson(tx, { name: `Person ${at}` }))
  for (const other of others) await makeLine(tx, other, manager, '2025-01-01')
  for (let at = 0; at < n; at += 1) {
    const person = at % 4 === 0 ? subject : (others[at % others.length] ?? subject)
    const day = addDays('2026-06-14', -(at % 500))
    const id = await makeEntry(
      tx,
      { authorId: manager, actedOn: day, action: `did ${at}` },
      { subjects: [{ id: person }], tagIds: [tagIds.Data ?? ''] },
    )
    const met = await makeOneOnOne(tx, { managerId: manager, reportId: person, onDay: day, heldAt: 1, askedAt: 1 })
    const said = { savedBy: manager, savedAt: 0, version: 1 }
    await tx.insert(sharedNotes).values({ oneOnOneId: met, text: `said ${at}`, ...said })
    await tx.insert(answers).values({ oneOnOneId: met, text: `answer ${at}`, ...said })
    const note = { authorId: manager, kind: 'note' as const, aboutId: met, text: 'a note' }
    await tx.insert(privateTexts).values({ id: newId(), ...note, version: 1, createdAt: 0, savedAt: 0 })
    if (at % 3 > 0) continue
    const looked = { entryId: id, authorId: manager, outcome: 'stayed quiet' as const, onDay: day, createdAt: 0 }
    await tx.insert(followUps).values({ id: newId(), ...looked })
    await tx
      .insert(confirmations)
      .values({ id: newId(), entryId: id, personId: others[0] ?? '', verdict: 'agrees', createdAt: 0 })
  }
  await tx.run(sql`commit`)
  return home
}

/** Everything the page reads: the session's statement is counted beside it. */
async function page(home: Awaited<ReturnType<typeof household>>, filters: Filters = {}, before: string | null = null) {
  const viewer = viewerOf(home.manager)
  await yourPeople(viewer)
  await findPerson(viewer, home.subject)
  const { rows } = await timelineOf(viewer, home.subject, filters, before ? placeOf(before) : null)
  await yearOf(viewer, home.subject)
  return rows
}

test('the page takes eight statements at most, with one row or with fifty', async () => {
  const counts: number[] = []
  for (const n of [4, 400]) {
    const home = await aBusyYear(n)
    let rows = 0
    const ran = await statementsOf(async () => {
      rows = (await page(home)).length
    })
    expect(rows).toBe(n === 4 ? 3 : 50)
    counts.push(ran.length + 1)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThanOrEqual(8)
})

test('no statement of it scans a big table, whatever it is narrowed to', async () => {
  const home = await aBusyYear(2000)
  const { sqlite } = connections()
  for (const isAnalysed of [false, true]) {
    if (isAnalysed) sqlite.exec('analyze')
    for (const filters of [
      {},
      { kind: 'prevention' as const, tag: 'Data' },
      { from: '2026-01-01', to: '2026-03-31' },
      { text: 'did 4', tag: 'Data' },
    ]) {
      const ran = await statementsOf(() => page(home, filters, '2026-05-01_01900000-0000-7000-8000-000000000000'))
      for (const { text, values } of ran) {
        const plan = sqlite.prepare(`explain query plan ${text}`).all(...values) as { detail: string }[]
        const scans = plan.map(step => step.detail).filter(detail => big.some(name => scanOf(name, text).test(detail)))
        expect(scans, text).toEqual([])
      }
    }
  }
})

/** "SCAN e" where `e` stands for the table in the statement; a plan names the alias. */
function scanOf(table: string, text: string): RegExp {
  const aliases = [...text.matchAll(new RegExp(`\\b"?${table}"?\\s+(?:as\\s+)?"?([a-z]+)"?`, 'gi'))].map(
    match => match[1],
  )
  const names = [
    table,
    ...aliases.filter(alias => alias && !/^(where|on|join|cross|left|order|group|and|set)$/i.test(alias)),
  ]
  return new RegExp(`^SCAN "?(${names.join('|')})"?( |$)`)
}
