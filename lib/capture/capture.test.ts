import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditLog, entryPeople, entryTags, preventionEntries } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { captureEntry } from './capture'
import { captureInput } from './input'
import { directoryFor } from './queries'

const typed = (subjectId: string, more: object = {}) =>
  captureInput.parse({ subjectId, action: 'redesigned the data layer', prevented: 'three scaling issues', ...more })

const done = (outcome: object) => ('done' in outcome ? String(outcome.done) : '')

test('two phrases are an entry, with tags and people understood, its follow-up in 90 days and an audit row', async () => {
  const { tx, manager, subject, peer, tagIds } = await household()
  const outcome = await captureEntry(
    viewerOf(manager),
    typed(subject, { action: 'I split the queue with @Jun.', prevented: 'a backlog #scaling', key: newId() }),
  )
  const [entry] = await tx.select().from(preventionEntries)
  expect(entry).toMatchObject({
    id: done(outcome),
    authorId: manager,
    action: 'split the queue',
    prevented: 'a backlog',
    actedOn: '2026-06-15',
    followUpOn: '2026-09-13',
    visibility: 'shared',
  })
  const subjects = await tx.select({ id: entryPeople.personId }).from(entryPeople)
  expect(new Set(subjects.map(one => one.id))).toEqual(new Set([subject, peer]))
  expect(await tx.select({ id: entryTags.tagId }).from(entryTags)).toEqual([{ id: tagIds.Scaling }])
  expect(await tx.select().from(auditLog)).toMatchObject([{ actorId: manager, act: 'captured', objectId: entry?.id }])
})

test('one row however often it is sent', async () => {
  const { tx, manager, subject } = await household()
  const input = typed(subject, { key: 'the-same-key' })
  const [first, second] = await Promise.all([
    captureEntry(viewerOf(manager), input),
    captureEntry(viewerOf(manager), input),
  ])
  expect(done(first)).toBe(done(second))
  expect(await tx.$count(preventionEntries)).toBe(1)
})

test('Retention is private unless chosen; a peer never writes for leadership, the chain may', async () => {
  const { tx, director, manager, subject, peer } = await household()
  const visibility = async (author: string, more: object) => {
    const id = done(await captureEntry(viewerOf(author), typed(subject, more)))
    const [row] = await tx
      .select({ visibility: preventionEntries.visibility })
      .from(preventionEntries)
      .where(eq(preventionEntries.id, id))
    return row?.visibility
  }
  const lead = { leadership: 'on', leadershipChosen: 'on' }
  expect(await visibility(manager, { prevented: 'a goodbye #retention' })).toBe('private')
  expect(await visibility(manager, { prevented: 'a goodbye #retention', ...lead })).toBe('leadership')
  expect(await visibility(director, lead)).toBe('leadership')
  expect(await visibility(peer, lead)).toBe('shared')
})

test('a missing person, tag or somebody else’s one-on-one is not there, and no row is half written', async () => {
  const { tx, manager, director, subject, peer } = await household()
  const meeting = await makeOneOnOne(tx, { managerId: director, reportId: manager, onDay: '2026-06-12' })
  for (const [author, input] of [
    [manager, typed(newId())],
    [manager, typed(subject, { people: [newId()] })],
    [manager, typed(subject, { tags: [newId()] })],
    [peer, typed(subject, { oneOnOneId: meeting })],
    [peer, typed(subject, { oneOnOneId: newId() })],
  ] as const)
    expect(await captureEntry(viewerOf(author), input)).toMatchObject({ problem: expect.stringContaining('not there') })
  expect(await tx.$count(preventionEntries)).toBe(0)
  expect(await tx.$count(auditLog)).toBe(0)
})

test('an unknown tag, a name that fits two, and a phrase that is too long are told beside their field', async () => {
  const { manager, subject } = await household()
  const say = (more: object) => captureEntry(viewerOf(manager), typed(subject, more))
  expect(await say({ prevented: 'a crash #scalling' })).toEqual({
    fields: { prevented: 'There is no tag “scalling”. Did you mean #Scaling?' },
  })
  expect(await say({ prevented: 'a crash #scalling', asWords: ['#scalling'] })).toHaveProperty('done')
  expect(await say({ action: 'asked @Nobody' })).toMatchObject({
    fields: { action: expect.stringContaining('Nobody here') },
  })
  expect(await say({ prevented: 'x'.repeat(281) })).toEqual({
    fields: { prevented: 'What it stopped is 281 characters long; 280 fit.' },
  })
  expect(await say({ action: '#scaling' })).toEqual({ fields: { action: 'What was done is missing.' } })
})

test('everything that may be sent is parsed or refused, never thrown at', () => {
  const field = fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.array(fc.string()), fc.object())
  const sent = fc.record({ subjectId: field, action: field, prevented: field, people: field, tags: field, key: field })
  fc.assert(
    fc.property(sent, input => {
      const { data, success } = captureInput.safeParse(input)
      if (success) expect([...data.action].length).toBeLessThanOrEqual(1_000)
    }),
  )
})

test('the directory names everybody active, their manager, and about whom one may write for leadership', async () => {
  const { director, manager, subject, peer } = await household()
  const seen = await directoryFor(viewerOf(director))
  expect(seen.people.find(one => one.id === subject)).toEqual({ id: subject, name: 'Priya', managerId: manager })
  expect(new Set(seen.mayLead)).toEqual(new Set([director, manager, subject]))
  expect((await directoryFor(viewerOf(peer))).mayLead).toEqual([peer])
})
