import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { packets, privateTexts } from '@/db/schema'
import { makeEntry, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { mayAdminister } from './directory'
import { type EntryFacts, isAuthor, mayReadEntry, mayReadReasons, visibleEntries, visibleReasons } from './entries'
import { tiesOf } from './lines'
import { type Column, columns, later, reading } from './matrix'
import {
  mayReadOneOnOne,
  maySeeWhetherAsked,
  type OneOnOneFacts,
  readableOneOnOnes,
  visibleOneOnOnes,
} from './one-on-ones'
import { mayReadPacket, readablePackets } from './packets'
import { mayReadPrivateText, readablePrivateTexts } from './private-texts'
import type { Viewer } from './viewer'

/** What the two renderings of a rule say of one object: the check, and the condition in a query. */
type Asked = (viewer: Viewer) => Promise<{ check: boolean; query: boolean }>

let tx: Db
let actors: Record<Column, Viewer>
const objects = new Map<string, Asked>()

beforeAll(async () => {
  const home = await household()
  tx = home.tx
  const author = await makePerson(tx, { name: 'Wanda' })
  actors = {
    author: viewerOf(author),
    subject: viewerOf(home.subject),
    manager: viewerOf(home.manager),
    chain: viewerOf(home.director),
    'former manager': viewerOf(home.former),
    peer: viewerOf(home.peer),
    admin: viewerOf(home.admin, { isAdmin: true }),
  }
  await privateObjects(author)
  await oneOnOneObjects(home)
  await entryObjects(author, home.subject)
  await packetObjects(author, home.subject)
  objects.set('directory', async () => ({ check: true, query: true }))
  objects.set('audit log', async viewer => ({ check: mayAdminister(viewer), query: mayAdminister(viewer) }))
})

const holds = async (table: string, id: string, condition: SQL) =>
  (await tx.all(sql`select 1 from ${sql.raw(table)} where ${sql.raw(table)}.id = ${id} and ${condition}`)).length === 1

async function privateObjects(authorId: string) {
  for (const [what, kind] of [
    ['private note', 'note'],
    ['private agenda point', 'point'],
    ['note to self', 'note to self'],
  ] as const) {
    const id = newId()
    await tx
      .insert(privateTexts)
      .values({ id, authorId, kind, aboutId: newId(), text: 'a private word', version: 1, createdAt: 0, savedAt: 0 })
    objects.set(what, async viewer => ({
      check: mayReadPrivateText(viewer, { authorId }),
      query: await holds('private_texts', id, readablePrivateTexts(viewer)),
    }))
  }
}

async function oneOnOneObjects(home: { manager: string; former: string; subject: string }) {
  const add = async (managerId: string, onDay: string, isHeld: boolean) => {
    const id = await makeOneOnOne(tx, { managerId, reportId: home.subject, onDay, heldAt: isHeld ? 1 : null })
    return { id, facts: { managerId, reportId: home.subject, isHeld } satisfies OneOnOneFacts }
  }
  const own = await add(home.manager, '2026-06-01', true)
  const held = await add(home.former, '2024-06-01', true)
  const unheld = await add(home.former, '2024-12-30', false)
  const content =
    (of: typeof own): Asked =>
    async viewer => ({
      check: mayReadOneOnOne(viewer, await tiesOf(tx, viewer), of.facts),
      query: await holds('one_on_ones', of.id, readableOneOnOnes(viewer)),
    })
  const asked =
    (of: typeof own): Asked =>
    async viewer => ({
      check: maySeeWhetherAsked(viewer, await tiesOf(tx, viewer), of.facts),
      query: await holds('one_on_ones', of.id, visibleOneOnOnes(viewer)),
    })
  objects.set('one-on-one of the manager', content(own))
  objects.set('one-on-one that the former manager held', content(held))
  objects.set('one-on-one that the former manager never held', content(unheld))
  objects.set('whether the question was asked, by the manager', asked(own))
  objects.set('whether the question was asked, by the former manager', asked(held))
}

async function entryObjects(authorId: string, subject: string) {
  const add = async (visibility: EntryFacts['visibility'], subjectsSeeReasons = false) => {
    const id = await makeEntry(
      tx,
      { authorId, visibility, subjectsSeeReasons, signal: 'a curve' },
      { subjects: [{ id: subject }] },
    )
    return {
      id,
      facts: {
        authorId,
        subjectIds: [subject],
        visibility,
        isAuthorsOnly: false,
        subjectsSeeReasons,
      } satisfies EntryFacts,
    }
  }
  const read =
    (of: Awaited<ReturnType<typeof add>>): Asked =>
    async viewer => ({
      check: mayReadEntry(viewer, await tiesOf(tx, viewer), of.facts),
      query: await holds('prevention_entries', of.id, visibleEntries(viewer)),
    })
  const reasons =
    (of: Awaited<ReturnType<typeof add>>): Asked =>
    async viewer => ({
      check: mayReadReasons(viewer, await tiesOf(tx, viewer), of.facts),
      query: await holds('prevention_entries', of.id, sql`${visibleEntries(viewer)} and ${visibleReasons(viewer)}`),
    })
  const shared = await add('shared')
  objects.set('entry, private', read(await add('private')))
  objects.set('entry, shared', read(shared))
  objects.set('entry, leadership', read(await add('leadership')))
  objects.set('reasons of a shared entry', reasons(shared))
  objects.set('reasons of a shared entry, ticked', reasons(await add('shared', true)))
  objects.set('reasons of a leadership entry', reasons(await add('leadership')))
  const deleted = await add('leadership')
  await tx.run(sql`update prevention_entries set deleted_at = 1 where id = ${deleted.id}`)
  objects.set('entry, deleted', async viewer => {
    const query = await holds('prevention_entries', deleted.id, visibleEntries(viewer))
    return { check: query, query }
  })
  const authorsAlone: Asked = async viewer => ({
    check: isAuthor(viewer, shared.facts),
    query: isAuthor(viewer, shared.facts),
  })
  objects.set('whom it concerns', authorsAlone)
  objects.set('earlier wording of an entry', authorsAlone)
}

async function packetObjects(authorId: string, subjectId: string) {
  const id = newId()
  await tx
    .insert(packets)
    .values({ id, authorId, subjectId, startsOn: '2026-01-01', endsOn: '2026-06-30', createdAt: 0, changedAt: 0 })
  objects.set('review packet, draft', async viewer => ({
    check: mayReadPacket(viewer, { authorId }),
    query: await holds('packets', id, readablePackets(viewer)),
  }))
}

describe.each(reading)('$what', ({ what, readers }) => {
  test.each(columns.map(column => ({ column, says: readers.includes(column) ? 'reads it' : 'does not find it' })))(
    '$column $says',
    async ({ column }) => {
      const asked = objects.get(what)
      if (!asked) throw new Error(`no object stands for “${what}”`)
      const may = readers.includes(column)
      expect(await asked(actors[column])).toEqual({ check: may, query: may })
    },
  )
})

test('an object that a later issue brings has its row here before its table exists', async () => {
  const tables = (await tx.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'`)).map(
    table => table.name,
  )
  expect(later.filter(row => tables.includes(row.table)).map(row => row.what)).toEqual([])
})
