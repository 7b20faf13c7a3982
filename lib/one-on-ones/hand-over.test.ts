import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  actionItems,
  agendaItems,
  auditLog,
  handOvers,
  privateTexts,
  recurringAsks,
  recurringQuestions,
  reportingLines,
} from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeLine, makeOneOnOne, makePerson } from '@/lib/demo/make'
import { statementsOf, walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { search } from '@/lib/search/queries/search'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { mineToDo } from '@/lib/today/queries/mine-to-do'
import { todayOf } from '@/lib/today/queries/today'
import { editPoint, tickPoint } from './agenda'
import { handOver, sawHandOvers } from './hand-over'
import { saveNotes } from './notes'
import { addPrivatePoint } from './private'
import { handOversToSee, notHandedOver } from './queries/hand-overs'
import { oneOnOnePage } from './queries/page'
import { versionsOf } from './queries/versions'
import { editToDo, tickToDo } from './to-do'

// ACCESS.md, Writing, Hand-over. Otto managed Priya until 2025, Marta does today.

let home: Awaited<ReturnType<typeof household>>
let held: string
let next: string
let point: string
let item: string

beforeEach(async () => {
  home = await household()
  const { tx, former, subject, manager } = home
  const then = { today: '2024-11-11', now: Date.parse('2024-11-11T09:00:00Z') }
  const pair = { managerId: former, reportId: subject }
  held = await makeOneOnOne(tx, { ...pair, onDay: '2024-11-11', heldAt: 1 })
  await saveNotes(viewerOf(former, then), { oneOnOneId: held, text: 'the tide gate', version: 0 })
  await saveNotes(viewerOf(former, { ...then, now: then.now + 9e7 }), { oneOnOneId: held, text: 'a quay', version: 1 })
  next = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-15' })
  ;[point, item] = [newId(), newId()]
  const by = { oneOnOneId: held, authorId: former, createdAt: 0 }
  await tx.insert(agendaItems).values({ ...by, id: point, text: 'The gate', position: 0 })
  await tx.insert(actionItems).values({ ...by, id: item, text: 'Measure the gate', ownerId: subject })
  const own = { kind: 'point' as const, aboutId: held, text: 'Ask about Otto', version: 1, createdAt: 0, savedAt: 0 }
  await tx.insert(privateTexts).values({ ...own, id: newId(), authorId: subject })
})

const me = (personId: string) => viewerOf(personId)
const give = (personId: string, undo = false, id = held) => handOver(me(personId), { oneOnOneId: id, undo })
const acts = async () => (await home.tx.select({ act: auditLog.act }).from(auditLog)).map(row => row.act)

test.each(['former', 'subject'] as const)(
  'the %s hands it over: the new manager reads it, versions and all',
  async who => {
    const { manager, subject, director } = home
    expect((await oneOnOnePage(me(manager), subject, held))?.inside).toBeUndefined()
    expect(await give(home[who])).toEqual({ done: held })
    expect((await oneOnOnePage(me(manager), subject, held))?.inside).toMatchObject({
      points: [{ text: 'The gate' }],
      toDo: [{ text: 'Measure the gate' }],
      own: { points: [] },
    })
    expect((await versionsOf(me(manager), subject, held))?.notes).toMatchObject([{ text: 'the tide gate' }])
    expect((await timelineOf(me(manager), subject, { text: 'quay' })).rows.map(row => row.id)).toEqual([held])
    expect((await timelineOf(me(director), subject, { text: 'quay' })).rows).toEqual([])
    expect(await saveNotes(me(manager), { oneOnOneId: held, text: 'x', version: 2 })).toHaveProperty('problem')
    expect((await search(me(manager), { q: 'quay' }, null)).hits).toHaveLength(1)
    for (const other of [director, home.peer]) expect((await search(me(other), { q: 'quay' }, null)).hits).toEqual([])
    expect(await acts()).toContain('hand over one-on-one')
  },
)

test('who was handed one learns of the others neither what was asked in them nor, once they manage nobody there, when they were', async () => {
  const { tx, manager, subject, former } = home
  const pair = { managerId: former, reportId: subject }
  const before = await makeOneOnOne(tx, {
    ...pair,
    onDay: '2024-11-04',
    startsAt: Date.parse('2024-11-04T09:00:00Z'),
    heldAt: 1,
  })
  const row = { id: newId(), ...pair, text: 'And the gate?', everyWeeks: 1, startsOn: '2024-11-04', createdAt: 0 }
  await tx.insert(recurringQuestions).values({ ...row, authorId: former })
  const asked = { recurringQuestionId: row.id, askedBy: former, askedAt: 0 }
  await tx.insert(recurringAsks).values([before, held].map(oneOnOneId => ({ ...asked, oneOnOneId })))
  await give(former)
  const page = (personId: string) => oneOnOnePage(me(personId), subject, held)
  const lastAsked = async (personId: string) =>
    (await page(personId))?.inside?.beside.recurring.map(one => one.lastAskedOn)
  expect(await lastAsked(subject)).toEqual(['2024-11-04'])
  expect(await lastAsked(former)).toEqual(['2024-11-04'])
  expect(await lastAsked(manager)).toEqual([null])

  await addPrivatePoint(me(manager), { oneOnOneId: held, text: 'Mine', key: undefined })
  await tx.update(reportingLines).set({ endsOn: '2026-06-15' }).where(eq(reportingLines.managerId, manager))
  expect((await page(manager))?.meeting).toMatchObject({ isOwnOnly: true, lastHeldOn: null })
})

test('what stayed open is found on the new two’s next one and ticked there, by both, and nothing private with it', async () => {
  const { manager, subject, former } = home
  const page = async (personId: string) => (await oneOnOnePage(me(personId), subject, next))?.inside
  const tick = (personId: string, undo = false) => tickPoint(me(personId), { id: point, oneOnOneId: next, undo })
  expect((await page(manager))?.points).toEqual([])
  expect(await tick(manager)).toHaveProperty('problem')
  expect(await tick(subject)).toHaveProperty('problem')
  await give(former)
  for (const personId of [manager, subject]) {
    expect((await page(personId))?.points).toMatchObject([{ text: 'The gate', openSince: '2024-11-11' }])
    expect((await page(personId))?.toDo).toMatchObject([{ text: 'Measure the gate', openSince: '2024-11-11' }])
    expect((await page(personId))?.own.points).toEqual([])
    expect(await tick(personId)).toEqual({ done: point })
    expect(await tick(personId, true)).toEqual({ done: point })
    expect(await tickToDo(me(personId), { id: item, undo: false })).toEqual({ done: item })
    expect(await tickToDo(me(personId), { id: item, undo: true })).toEqual({ done: item })
    expect(await editPoint(me(personId), { id: point, text: undefined, note: 'x', wasNote: undefined })).toHaveProperty(
      'problem',
    )
    const change = { id: item, text: 'x', wasText: 'Measure the gate', ownerId: subject, dueOn: undefined }
    expect(await editToDo(me(personId), change)).toHaveProperty('problem')
  }
  for (const personId of [former, home.director, home.peer]) {
    expect(await tick(personId)).toHaveProperty('problem')
    expect(await tickToDo(me(personId), { id: item, undo: false })).toHaveProperty('problem')
  }
  expect((await mineToDo(me(subject))).map(one => one.id)).toEqual([item])
  expect((await todayOf(me(manager))).next).toMatchObject([
    { id: next, open: { points: 1, toDo: 1, since: '2024-11-11' } },
  ])
})

test('it opens to the manager of today alone: once that line ends too it is closed again', async () => {
  const { tx, manager, subject, former } = home
  await give(former)
  await tx.update(reportingLines).set({ endsOn: '2026-06-10' }).where(eq(reportingLines.managerId, manager))
  const later = await makePerson(tx, { name: 'Lena' })
  await makeLine(tx, subject, later, '2026-06-10')
  for (const personId of [manager, later])
    expect((await oneOnOnePage(me(personId), subject, held))?.inside).toBeUndefined()
  expect(await tickToDo(me(subject), { id: item, undo: false })).toHaveProperty('problem')
  expect(await give(subject)).toEqual({ done: held })
  expect((await oneOnOnePage(me(later), subject, held))?.inside).toBeDefined()
})

describe('who may', () => {
  test.each(['manager', 'director', 'peer', 'admin'] as const)('a %s may not, and foreign is as missing', async who => {
    const [foreign, missing] = [await give(home[who]), await give(home[who], false, newId())]
    expect(foreign).toHaveProperty('problem')
    expect(foreign).toEqual(missing)
    const statements = async (id: string) => (await statementsOf(() => give(home[who], false, id))).length
    expect(await statements(held)).toBe(await statements(newId()))
    expect(await home.tx.$count(handOvers)).toBe(0)
  })

  test('one of a line that runs is nobody’s to hand over', async () => {
    for (const who of ['manager', 'subject', 'former'] as const)
      expect(await give(home[who], false, next)).toHaveProperty('problem')
  })

  test('one that was never held goes by the report alone, and only while something in it is open', async () => {
    const { tx, former, subject } = home
    const id = await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: '2024-12-30' })
    expect(await give(former, false, id)).toMatchObject({ problem: expect.stringContaining('not there') })
    expect(await give(subject, false, id)).toMatchObject({ problem: expect.stringContaining('nothing in it is open') })
    const by = { id: newId(), oneOnOneId: id, authorId: subject, createdAt: 0 }
    await tx.insert(agendaItems).values({ ...by, text: 'The sluice', position: 0 })
    expect(await give(subject, false, id)).toEqual({ done: id })
  })

  test('without a manager of today there is nobody to hand it to', async () => {
    const { tx, manager, subject } = home
    await tx.update(reportingLines).set({ endsOn: '2026-06-10' }).where(eq(reportingLines.managerId, manager))
    expect(await give(subject)).toMatchObject({ problem: expect.stringContaining('has no manager today') })
  })
})

test('sent again it is one; who handed it over takes it back, and nobody else', async () => {
  const { former, subject, manager } = home
  for (let sent = 0; sent < 2; sent++) expect(await give(former)).toEqual({ done: held })
  expect(await give(subject)).toEqual({ done: held })
  expect(await home.tx.select().from(handOvers)).toMatchObject([{ handedBy: former, toId: manager }])
  expect((await acts()).filter(act => act === 'hand over one-on-one')).toHaveLength(1)
  for (const personId of [subject, manager]) expect(await give(personId, true)).toHaveProperty('problem')
  expect(await give(former, true)).toEqual({ done: held })
  expect((await oneOnOnePage(me(manager), subject, held))?.inside).toBeUndefined()
  expect(await give(former, true)).toHaveProperty('problem')
})

test('the other of the two is told until they say so, the new manager for a week', async () => {
  const { former, subject, manager, peer } = home
  const told = async (personId: string, more = {}) => (await handOversToSee(viewerOf(personId, more))).length
  const saw = (personId: string, undo = false) =>
    sawHandOvers(me(personId), { reportId: subject, managerId: former, undo })
  await give(former)
  expect([await told(subject), await told(manager), await told(former), await told(peer)]).toEqual([1, 1, 0, 0])
  expect(await handOversToSee(me(subject))).toMatchObject([
    {
      reportId: subject,
      managerName: 'Otto',
      toName: 'Marta',
      byName: 'Otto',
      count: 1,
      oneOnOneId: held,
      handedAt: me(subject).now,
      maySay: true,
    },
  ])
  for (const personId of [former, manager, peer]) expect(await saw(personId)).toHaveProperty('problem')
  expect(await saw(subject)).toEqual({ done: subject })
  expect([await told(subject), await told(manager)]).toEqual([0, 1])
  expect(await told(manager, { now: me(manager).now + 8 * 86_400_000 })).toBe(0)
  await saw(subject, true)
  expect(await told(subject)).toBe(1)
})

test('what was not handed over yet is listed for the two with what is open in it, for nobody else', async () => {
  const { tx, former, subject, manager, peer } = home
  for (let day = 10; day < 16; day++)
    await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: `2024-08-${day}`, heldAt: 1 })
  for (const personId of [former, subject]) {
    const left = await notHandedOver(me(personId), subject)
    expect(left).toMatchObject({ manager: { id: manager, name: 'Marta' }, more: 4 })
    expect(left?.rows.map(row => [row.onDay, row.open])).toEqual([
      ['2024-11-11', ['The gate', 'Measure the gate']],
      ['2024-08-15', []],
      ['2024-08-14', []],
    ])
  }
  for (const personId of [manager, peer]) expect(await notHandedOver(me(personId), subject)).toBeNull()
  expect(await statementsOf(() => notHandedOver(me(subject), subject))).toHaveLength(1)
  await tx.run(sql`delete from one_on_ones where on_day like '2024-08%'`)
  await give(subject)
  expect(await notHandedOver(me(former), subject)).toBeNull()
})

test('no read of them walks a big table', async () => {
  const { tx, subject, former, manager } = await aBusyYear(300)
  for (let day = 10; day < 30; day++) {
    const id = await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: `2024-08-${day}`, heldAt: 1 })
    if (day % 2) await handOver(me(former), { oneOnOneId: id, undo: false })
  }
  for (const personId of [subject, former, manager]) {
    expect(await walksOf(() => notHandedOver(me(personId), subject))).toEqual([])
    expect(await walksOf(() => handOversToSee(me(personId)))).toEqual([])
  }
})
