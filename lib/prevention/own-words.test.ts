import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { connections, type Db } from '@/db/client'
import { confirmations, evidence, followUps, managerComments, preventionEntries } from '@/db/schema'
import { viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { changeEvidence } from './evidence'
import { mostOwnWords, ownWordsOf } from './own-words'
import { withEntry } from './testing'

/** One word of each kind on an entry, by one person: `Otto agrees`, `Otto comments` … */
async function says(tx: Db, entryId: string, personId: string, name: string) {
  const on = { entryId, authorId: personId }
  const evidenceId = newId()
  await tx
    .insert(confirmations)
    .values({ id: newId(), entryId, personId, verdict: 'partly', comment: `${name} agrees`, createdAt: 1 })
  await tx.insert(managerComments).values({ id: newId(), ...on, text: `${name} comments`, savedAt: 2 })
  await tx.insert(evidence).values({
    id: evidenceId,
    ...on,
    kind: 'measure',
    text: `${name} measures`,
    before: '40 s',
    after: '2 s',
    howMeasured: 'by hand',
    onDay: '2024-05-01',
    createdAt: 3,
  })
  await tx
    .insert(followUps)
    .values({ id: newId(), ...on, outcome: 'stayed quiet', text: `${name} looks`, onDay: '2024-06-01', createdAt: 4 })
  return evidenceId
}

const hidden = {
  action: 'canary action',
  prevented: 'canary prevented',
  signal: 'canary signal',
  withoutThis: 'canary',
}

test('who can no longer read an entry finds their own words again, newest first, and nothing of the entry', async () => {
  const { tx, id, former, peer, admin, director } = await withEntry(hidden)
  for (const [who, name] of [
    [former, 'Otto'],
    [peer, 'Jun'],
    [admin, 'Ada'],
    [director, 'Ines'],
  ] as const)
    await says(tx, id, who, `said-by-${name}`)
  for (const [who, name] of [
    [former, 'Otto'],
    [peer, 'Jun'],
    [admin, 'Ada'],
    [director, 'Ines'],
  ] as const) {
    const said = await ownWordsOf(viewerOf(who))
    expect(said).toMatchObject({
      isCut: false,
      words: [
        { kind: 'follow-up', said: 'stayed quiet', text: `said-by-${name} looks`, saidAt: 4 },
        { kind: 'evidence', evidence: { kind: 'measure', text: `said-by-${name} measures`, after: '2 s' }, saidAt: 3 },
        { kind: 'comment', text: `said-by-${name} comments`, saidAt: 2 },
        { kind: 'confirmation', said: 'partly', text: `said-by-${name} agrees`, saidAt: 1 },
      ],
    })
    const told = JSON.stringify(said)
    // Nothing of the entry: no word of it, no id, no day, no name of its author or of whom it is about.
    expect(told).not.toMatch(/canary|Marta|Priya|2026-|2024-/)
    expect(told).not.toContain(id)
    // The words of others, never.
    expect(told.match(/said-by-\w+/g)).toEqual(Array(4).fill(`said-by-${name}`))
  }
})

test('whoever reads the entry finds their words there, and not here; withdrawn, they are here', async () => {
  const { tx, id, manager, subject } = await withEntry(hidden)
  await tx.update(preventionEntries).set({ authorId: subject })
  for (const who of [manager, subject]) await says(tx, id, who, 'said')
  for (const who of [manager, subject]) expect((await ownWordsOf(viewerOf(who))).words).toEqual([])
  await tx.update(preventionEntries).set({ visibility: 'private' })
  expect((await ownWordsOf(viewerOf(manager))).words).toHaveLength(4)
  expect((await ownWordsOf(viewerOf(subject))).words).toEqual([])
})

test('what was taken off, and what was said of a deleted entry, is gone', async () => {
  const { tx, id, former, manager } = await withEntry()
  const mine = await says(tx, id, former, 'said')
  const other = await says(tx, id, manager, 'said')
  await changeEvidence(viewerOf(manager), other, 'removed')
  await tx.update(evidence).set({ deletedAt: 1 }).where(eq(evidence.id, mine))
  await tx.update(followUps).set({ deletedAt: 1 })
  expect((await ownWordsOf(viewerOf(former))).words.map(one => one.kind)).toEqual(['comment', 'confirmation'])
  await tx.update(preventionEntries).set({ deletedAt: 1 })
  for (const who of [former, manager]) expect((await ownWordsOf(viewerOf(who))).words).toEqual([])
})

test('the latest fifty, in one statement', async () => {
  const { tx, id, former } = await withEntry()
  const row = { entryId: id, authorId: former, kind: 'note' as const, onDay: '2024-05-01' }
  for (let at = 1; at <= mostOwnWords + 2; at++)
    await tx.insert(evidence).values({ id: newId(), ...row, text: `note ${at}`, createdAt: at })
  const prepare = vi.spyOn(connections().sqlite, 'prepare')
  const { words, isCut } = await ownWordsOf(viewerOf(former))
  expect(prepare).toHaveBeenCalledTimes(1)
  prepare.mockRestore()
  expect([words.length, words[0]?.saidAt, isCut]).toEqual([mostOwnWords, mostOwnWords + 2, true])
})
