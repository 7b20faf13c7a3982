import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { entryPeople, entryVersions, preventionEntries } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { binOf, binTheEntry, putBackTheEntry } from './bin'
import { editTheEntry } from './edit'
import { type EditInput, editInput } from './input'
import { lowerTheEntry, raiseTheEntry } from './raise'
import { entrySummaries } from './summaries'
import { isDone, notThere, onlyFor, withEntry } from './testing'
import { wholeEntry } from './whole'

const edited = (entryId: string, subject: string, more: object = {}): EditInput =>
  editInput.parse({
    entryId,
    action: 'rebuilt the data layer',
    prevented: 'three scaling issues',
    actedOn: '2026-03-02',
    people: [subject],
    roles: ['designed'],
    visibility: 'shared',
    ...more,
  })

test('only the author edits', () =>
  onlyFor(['manager'], (who, id, home) => editTheEntry(viewerOf(who), edited(id, home.subject))))

test('an edit keeps the wording before for the author, and replaces people, tags and concern', async () => {
  const { tx, id, manager, subject, peer, director, tagIds } = await withEntry({ signal: 'a growth curve' })
  const more = { people: [subject, peer], roles: ['did', 'supported'], tags: [tagIds.Data], concernsId: director }
  expect(await editTheEntry(viewerOf(manager), edited(id, subject, more))).toMatchObject(isDone)
  expect(await tx.select().from(entryVersions)).toMatchObject([
    { version: 1, action: 'redesigned the data layer', signal: 'a growth curve' },
  ])
  expect(await tx.select({ role: entryPeople.role }).from(entryPeople).where(eq(entryPeople.personId, peer))).toEqual([
    { role: 'supported' },
  ])
  const own = await wholeEntry(viewerOf(manager), id)
  expect(own).toMatchObject({ concerns: { id: director }, history: [{ version: 1 }], summary: { tags: ['Data'] } })
  expect(await wholeEntry(viewerOf(subject), id)).toMatchObject({ concerns: null, history: [] })
  expect(await editTheEntry(viewerOf(manager), edited(id, subject, more))).toMatchObject(isDone)
  expect(await tx.$count(entryVersions)).toBe(1)
})

test('an edit with a missing person or tag, a day to come, or a person twice changes nothing', async () => {
  const { tx, id, manager, subject } = await withEntry()
  const say = (more: object) => editTheEntry(viewerOf(manager), edited(id, subject, more))
  expect(await say({ people: [newId()] })).toMatchObject(notThere)
  expect(await say({ tags: [newId()] })).toMatchObject(notThere)
  expect(await say({ concernsId: newId() })).toMatchObject(notThere)
  expect(await say({ actedOn: '2026-06-16' })).toEqual({ fields: { actedOn: 'That day has not come yet.' } })
  expect(await say({ people: [subject, subject], roles: ['did', 'did'] })).toHaveProperty('fields.people')
  const [entry] = await tx.select({ action: preventionEntries.action }).from(preventionEntries)
  expect(entry?.action).toBe('redesigned the data layer')
})

test('a former manager edits their own words, and opens them to nobody more', async () => {
  const { tx, former, subject } = await household()
  const id = await makeEntry(tx, { authorId: former }, { subjects: [{ id: subject }] })
  const raised = await editTheEntry(viewerOf(former), edited(id, subject, { visibility: 'leadership' }))
  expect(raised).toHaveProperty('fields.visibility')
  expect(await editTheEntry(viewerOf(former), edited(id, subject))).toMatchObject(isDone)
})

test('only the author deletes, and puts back within 30 days', async () => {
  await onlyFor(['manager'], (who, id) => binTheEntry(viewerOf(who), id))
  const { id, manager, subject } = await withEntry()
  const month = 30 * 86_400_000
  const at = (who: string, later: number) => viewerOf(who, { now: viewerOf(who).now + later })
  await binTheEntry(viewerOf(manager), id)
  expect((await entrySummaries(viewerOf(manager), [id])).size).toBe(0)
  expect(await binOf(at(manager, month - 1))).toMatchObject([{ id }])
  expect(await binOf(at(manager, month + 1))).toEqual([])
  expect(await binOf(viewerOf(subject))).toEqual([])
  expect(await putBackTheEntry(viewerOf(subject), id)).toMatchObject(notThere)
  expect(await putBackTheEntry(at(manager, month + 1), id)).toMatchObject(notThere)
  expect(await putBackTheEntry(viewerOf(manager), id)).toMatchObject(isDone)
  expect((await entrySummaries(viewerOf(subject), [id])).size).toBe(1)
})

test('its author alone closes an entry to leadership again, and one that is not open is not there', async () => {
  const lower = (who: string, id: string) => lowerTheEntry(viewerOf(who), id)
  await onlyFor(['manager'], lower, { visibility: 'leadership' })
  const { tx, manager, subject, director } = await household()
  const id = await makeEntry(tx, { authorId: subject }, { subjects: [{ id: subject }] })
  expect(await lower(subject, id)).toMatchObject(notThere)
  await raiseTheEntry(viewerOf(manager), id)
  expect(await lower(manager, id)).toMatchObject(notThere)
  expect((await entrySummaries(viewerOf(director), [id])).size).toBe(1)
  expect(await lower(subject, id)).toMatchObject(isDone)
  expect((await entrySummaries(viewerOf(director), [id])).size).toBe(0)
})

test('author or manager opens a shared entry to leadership; with Retention only the author', async () => {
  const raise = (who: string, id: string) => raiseTheEntry(viewerOf(who), id)
  await onlyFor(['manager'], raise)
  const { tx, manager, subject, tagIds, director } = await household()
  const about = async (tagId?: string) =>
    makeEntry(tx, { authorId: subject }, { subjects: [{ id: subject }], tagIds: tagId ? [tagId] : [] })
  const plain = await about()
  const retention = await about(tagIds.Retention)
  expect(await raise(manager, plain)).toMatchObject(isDone)
  expect(await raise(manager, plain)).toMatchObject(notThere)
  expect(await raise(manager, retention)).toMatchObject(notThere)
  expect((await entrySummaries(viewerOf(director), [plain, retention])).size).toBe(1)
  expect(await raise(subject, retention)).toMatchObject(isDone)
})
