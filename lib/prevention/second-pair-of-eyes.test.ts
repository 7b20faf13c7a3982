import { expect, test } from 'vitest'
import { auditLog, confirmations, entryRequests, evidence } from '@/db/schema'
import { makePerson } from '@/lib/demo/make'
import { viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { commentOn } from './comment'
import { confirmTheEntry } from './confirm'
import { addEvidenceTo, changeEvidence } from './evidence'
import { changeFollowUp, followUpOn } from './follow-up'
import { askAbout, requestsOf, withdrawTheRequest } from './requests'
import { entrySummaries } from './summaries'
import { type Home, isDone, notThere, onlyFor, withEntry } from './testing'
import { wholeEntry } from './whole'

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
