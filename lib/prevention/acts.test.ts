import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '@/db/client'
import {
  auditLog,
  confirmations,
  entryPeople,
  entryRequests,
  entryVersions,
  evidence,
  preventionEntries,
} from '@/db/schema'
import { makeEntry, makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { binOf, binTheEntry, putBackTheEntry } from './bin'
import { commentOn } from './comment'
import { confirmTheEntry } from './confirm'
import { editTheEntry } from './edit'
import { addEvidenceTo, changeEvidence } from './evidence'
import { changeFollowUp, followUpOn } from './follow-up'
import { type EditInput, editInput } from './input'
import { raiseTheEntry } from './raise'
import { askAbout, requestsOf, withdrawTheRequest } from './requests'
import { entrySummaries } from './summaries'
import { wholeEntry } from './whole'

const notThere = { problem: expect.stringContaining('not there') }
const isDone = { done: expect.anything() }

/** The household with one shared entry about Priya, written by Marta. */
async function withEntry(row: Partial<typeof preventionEntries.$inferInsert> = {}) {
  const home = await household()
  const id = await makeEntry(home.tx, { authorId: home.manager, ...row }, { subjects: [{ id: home.subject }] })
  return { ...home, id }
}

type Home = Awaited<ReturnType<typeof withEntry>>
type Who = 'director' | 'manager' | 'subject' | 'former' | 'peer' | 'admin'

/** Says of an act who may do it; everybody else, and whoever names a missing entry, is told that it is not there. */
async function onlyFor(allowed: Who[], act: (who: string, entryId: string, home: Home) => Promise<object>, row = {}) {
  for (const who of ['director', 'manager', 'subject', 'former', 'peer', 'admin'] as const) {
    const home = await withEntry(row)
    const before = await home.tx.$count(auditLog)
    expect([who, await act(home[who], home.id, home)]).toEqual([
      who,
      allowed.includes(who) ? expect.objectContaining(isDone) : expect.objectContaining(notThere),
    ])
    expect((await home.tx.$count(auditLog)) - before).toBe(allowed.includes(who) ? 1 : 0)
    expect(await act(home[who], newId(), home)).toMatchObject(notThere)
  }
}

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

test('author, subject and manager add evidence, once for each key; whoever added it takes it off and puts it back', async () => {
  const link = (entryId: string) => ({
    kind: 'link' as const,
    url: 'https://www.harbour.example/graph',
    text: undefined,
    entryId,
    onDay: '2026-06-01',
    key: 'evidence-key',
  })
  await onlyFor(['manager', 'subject'], (who, id) => addEvidenceTo(viewerOf(who), link(id)))
  const { tx, id, manager, subject } = await withEntry()
  const first = await addEvidenceTo(viewerOf(subject), link(id))
  expect(await addEvidenceTo(viewerOf(subject), link(id))).toEqual(first)
  expect(await tx.select().from(evidence)).toMatchObject([{ text: 'harbour.example' }])
  expect((await entrySummaries(viewerOf(manager), [id])).get(id)?.grade).toBe('with evidence')
  const evidenceId = 'done' in first ? first.done : ''
  expect(await changeEvidence(viewerOf(manager), evidenceId, 'removed')).toMatchObject(notThere)
  expect(await changeEvidence(viewerOf(subject), evidenceId, 'removed')).toMatchObject(isDone)
  expect((await wholeEntry(viewerOf(manager), id))?.evidence).toEqual([])
  expect(await changeEvidence(viewerOf(subject), evidenceId, 'put back')).toMatchObject(isDone)
  expect(await addEvidenceTo(viewerOf(subject), { ...link(id), onDay: '2026-06-16' })).toHaveProperty('fields.onDay')
})

const verdict = (entryId: string, said: 'agrees' | 'partly' | 'doubts' = 'agrees') => ({
  entryId,
  verdict: said,
  comment: 'I was there.',
})

test('who reads it confirms it, but neither its author nor a subject', async () => {
  await onlyFor(['director'], (who, id) => confirmTheEntry(viewerOf(who), verdict(id)), { visibility: 'leadership' })
  await onlyFor([], (who, id) => confirmTheEntry(viewerOf(who), verdict(id)))
})

test('a person who was asked sees the sentence, confirms once, and raises the grade; a doubt makes it likely again', async () => {
  const { tx, id, manager, subject, peer } = await withEntry()
  const ask = { entryId: id, askedId: peer, kind: 'confirm' as const }
  expect(await askAbout(viewerOf(subject), ask)).toMatchObject(isDone)
  expect(await askAbout(viewerOf(manager), ask)).toMatchObject(isDone)
  expect(await tx.$count(entryRequests)).toBe(1)
  expect(await requestsOf(viewerOf(peer))).toMatchObject([{ entryId: id, askedBy: 'Priya', mayRead: false }])
  expect(await requestsOf(viewerOf(subject))).toEqual([])
  expect(await wholeEntry(viewerOf(peer), id)).toBeNull()
  expect(await confirmTheEntry(viewerOf(peer), verdict(id))).toMatchObject(isDone)
  expect(await requestsOf(viewerOf(peer))).toEqual([])
  expect(await confirmTheEntry(viewerOf(peer), verdict(id, 'doubts'))).toMatchObject(notThere)
  const summary = async () => (await entrySummaries(viewerOf(subject), [id])).get(id)
  expect(await summary()).toMatchObject({ grade: 'confirmed', likely: false, confirmedBy: 'Jun' })
  await tx.update(confirmations).set({ verdict: 'doubts' })
  expect(await summary()).toMatchObject({ likely: true, doubtedBy: ['Jun'] })
})

test('author, subject and manager ask; never themself, the author, a subject or somebody who does not sign in', async () => {
  const { tx, id, manager, subject, peer } = await withEntry()
  const silent = await makePerson(tx, { name: 'Silent' })
  const ask = (who: string, askedId: string) => askAbout(viewerOf(who), { entryId: id, askedId, kind: 'look again' })
  for (const askedId of [manager, subject, silent, newId()])
    expect(await ask(manager, askedId)).toHaveProperty('fields.askedId')
  expect(await ask(peer, silent)).toMatchObject(notThere)
  await onlyFor(['manager', 'subject'], (who, entryId, home) =>
    askAbout(viewerOf(who), { entryId, askedId: home.peer, kind: 'confirm' }),
  )
})

test('who asked, or the author, withdraws a request; then it is gone for the one asked', async () => {
  const open = async (home: Home) => {
    await askAbout(viewerOf(home.subject), { entryId: home.id, askedId: home.peer, kind: 'confirm' })
    const [request] = await home.tx.select({ id: entryRequests.id }).from(entryRequests)
    return request?.id ?? ''
  }
  for (const who of ['manager', 'subject'] as const) {
    const home = await withEntry()
    const requestId = await open(home)
    expect(await withdrawTheRequest(viewerOf(home.peer), requestId)).toMatchObject(notThere)
    expect(await withdrawTheRequest(viewerOf(home[who]), requestId)).toMatchObject(isDone)
    expect(await withdrawTheRequest(viewerOf(home[who]), requestId)).toMatchObject(notThere)
    expect(await requestsOf(viewerOf(home.peer))).toEqual([])
    expect(await confirmTheEntry(viewerOf(home.peer), verdict(home.id))).toMatchObject(notThere)
  }
})

test('the manager comments in words of their own, changes them, and empties them', async () => {
  await onlyFor(['manager'], (who, entryId) => commentOn(viewerOf(who), { entryId, text: 'I saw it.' }))
  const { id, manager, subject } = await withEntry()
  await commentOn(viewerOf(manager), { entryId: id, text: 'I saw it.' })
  await commentOn(viewerOf(manager), { entryId: id, text: 'I saw all of it.' })
  expect((await wholeEntry(viewerOf(subject), id))?.comments).toMatchObject([{ text: 'I saw all of it.' }])
  await commentOn(viewerOf(manager), { entryId: id, text: '' })
  expect((await wholeEntry(viewerOf(subject), id))?.comments).toEqual([])
})

test('the manager says what the check found, once for each key, and may plan another', async () => {
  const found = (entryId: string, more: object = {}) => ({
    entryId,
    outcome: 'happened anyway' as const,
    text: 'It broke in June.',
    onDay: '2026-06-10',
    nextOn: undefined,
    key: 'follow-up-key',
    ...more,
  })
  await onlyFor(['manager'], (who, id) => followUpOn(viewerOf(who), found(id)))
  const { tx, id, manager, subject } = await withEntry()
  const first = await followUpOn(viewerOf(manager), found(id, { nextOn: '2026-09-01' }))
  expect(await followUpOn(viewerOf(manager), found(id))).toEqual(first)
  expect((await entrySummaries(viewerOf(subject), [id])).get(id)).toMatchObject({
    followUp: { outcome: 'happened anyway' },
    followUpOn: '2026-09-01',
  })
  const followUpId = 'done' in first ? first.done : ''
  expect(await changeFollowUp(viewerOf(subject), followUpId, 'removed')).toMatchObject(notThere)
  expect(await changeFollowUp(viewerOf(manager), followUpId, 'removed')).toMatchObject(isDone)
  expect((await wholeEntry(viewerOf(subject), id))?.followUps).toEqual([])
  expect(await changeFollowUp(viewerOf(manager), followUpId, 'put back')).toMatchObject(isDone)
  expect(await followUpOn(viewerOf(manager), found(id, { onDay: '2026-06-16' }))).toHaveProperty('fields.onDay')
  expect(await tx.$count(auditLog)).toBe(3)
})

test('author or manager opens a shared entry to leadership; with Retention only the author', async () => {
  const raise = (who: string, id: string) => raiseTheEntry(viewerOf(who), id)
  await onlyFor(['manager'], raise)
  const { tx, manager, subject, tagIds, director } = await household()
  const about = async (tagId?: string) =>
    makeEntry(tx as Db, { authorId: subject }, { subjects: [{ id: subject }], tagIds: tagId ? [tagId] : [] })
  const plain = await about()
  const retention = await about(tagIds.Retention)
  expect(await raise(manager, plain)).toMatchObject(isDone)
  expect(await raise(manager, plain)).toMatchObject(notThere)
  expect(await raise(manager, retention)).toMatchObject(notThere)
  expect((await entrySummaries(viewerOf(director), [plain, retention])).size).toBe(1)
  expect(await raise(subject, retention)).toMatchObject(isDone)
})
