import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { entryRequests, type preventionEntries, reportingLines } from '@/db/schema'
import { makeEntry } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { confirmTheEntry } from './confirm'
import { editTheEntry } from './edit'
import { editInput } from './input'
import { raiseTheEntry } from './raise'
import { askAbout, requestsOf, withdrawTheRequest } from './requests'
import { entrySummaries } from './summaries'
import { isDone, notThere } from './testing'
import { wholeEntry } from './whole'

type Visibility = typeof preventionEntries.$inferInsert.visibility

/** The household with one entry, and its author's edits of people and visibility. */
async function written(by: 'former' | 'peer' | 'manager' | 'subject', about: string[], visibility: Visibility) {
  const home = await household()
  const idOf = (name: string) => home[name as 'subject']
  const id = await makeEntry(
    home.tx,
    { authorId: home[by], visibility },
    { subjects: about.map(name => ({ id: idOf(name) })) },
  )
  const edit = (people: string[], to: Visibility) =>
    editTheEntry(
      viewerOf(home[by]),
      editInput.parse({
        entryId: id,
        action: 'rebuilt the data layer',
        prevented: 'three scaling issues',
        actedOn: '2026-03-02',
        people: people.map(idOf),
        roles: people.map(() => 'did'),
        visibility: to,
      }),
    )
  const reads = async (name: string) => (await entrySummaries(viewerOf(idOf(name)), [id])).has(id)
  return { ...home, id, edit, reads }
}

const isTooWide = (field: 'people' | 'visibility') => ({ fields: { [field]: expect.any(String) } })

test('a former manager raises nothing, in one edit or in two, not even as one of its people', async () => {
  const shared = await written('former', ['subject'], 'shared')
  expect(await shared.edit(['former'], 'leadership')).toEqual(isTooWide('visibility'))
  expect(await shared.edit(['former', 'subject'], 'leadership')).toEqual(isTooWide('visibility'))
  expect(await shared.edit(['former'], 'shared')).toMatchObject(isDone)
  expect(await shared.edit(['subject'], 'leadership')).toEqual(isTooWide('visibility'))
  expect(await shared.edit(['subject'], 'shared')).toEqual(isTooWide('people'))
  expect(await shared.edit(['former', 'subject'], 'shared')).toEqual(isTooWide('people'))

  const own = await written('former', ['subject'], 'private')
  expect(await own.edit(['subject'], 'shared')).toEqual(isTooWide('visibility'))
  expect(await own.edit(['subject', 'former'], 'private')).toMatchObject(isDone)
  expect(await own.edit(['subject', 'former'], 'shared')).toEqual(isTooWide('visibility'))
  expect(await own.edit(['subject'], 'shared')).toEqual(isTooWide('visibility'))
  expect(await own.edit(['former'], 'shared')).toEqual(isTooWide('visibility'))

  const aboutSelf = await written('former', ['former'], 'leadership')
  expect(await aboutSelf.edit(['subject'], 'leadership')).toEqual(isTooWide('people'))
  expect(await aboutSelf.edit(['former', 'subject'], 'leadership')).toEqual(isTooWide('people'))
  for (const home of [shared, own, aboutSelf])
    for (const who of ['subject', 'manager', 'director']) expect([who, await home.reads(who)]).toEqual([who, false])
})

test('a peer opens nothing to those above somebody, by an edit or by the button; whoever manages them does', async () => {
  const peers = await written('peer', ['subject'], 'shared')
  expect(await peers.edit(['subject'], 'leadership')).toEqual(isTooWide('visibility'))
  expect(await raiseTheEntry(viewerOf(peers.peer), peers.id)).toMatchObject(notThere)
  const [own, managers] = [
    await wholeEntry(viewerOf(peers.peer), peers.id),
    await wholeEntry(viewerOf(peers.manager), peers.id),
  ]
  expect(own).toMatchObject({ choices: ['private', 'shared'], may: { raise: false } })
  expect(managers).toMatchObject({ choices: [], may: { raise: true } })
  expect(await raiseTheEntry(viewerOf(peers.manager), peers.id)).toMatchObject(isDone)

  const aboutSelf = await written('peer', ['peer'], 'leadership')
  expect(await aboutSelf.edit(['peer', 'subject'], 'leadership')).toEqual(isTooWide('people'))
  expect(await aboutSelf.edit(['subject'], 'leadership')).toEqual(isTooWide('people'))
  const both = await written('peer', ['peer', 'subject'], 'leadership')
  expect(await both.edit(['subject'], 'leadership')).toEqual(isTooWide('people'))
  expect(await both.edit(['subject'], 'shared')).toMatchObject(isDone)

  const hidden = await written('manager', ['manager'], 'private')
  expect((await wholeEntry(viewerOf(hidden.manager), hidden.id))?.choices).toEqual(['private', 'shared', 'leadership'])
  expect(await hidden.edit(['manager', 'subject'], 'leadership')).toMatchObject(isDone)
})

test('whoever no longer manages somebody still takes them off, and off they and their managers read nothing', async () => {
  const { edit, reads, tx, subject } = await written('manager', ['subject', 'peer'], 'leadership')
  for (const who of ['subject', 'peer', 'director']) expect([who, await reads(who)]).toEqual([who, true])
  await tx.update(reportingLines).set({ endsOn: '2026-06-01' }).where(eq(reportingLines.reportId, subject))
  expect(await edit(['peer'], 'leadership')).toMatchObject(isDone)
  expect([await reads('peer'), await reads('subject')]).toEqual([true, false])

  const shared = await written('peer', ['subject', 'peer'], 'shared')
  expect(await shared.edit(['peer'], 'shared')).toMatchObject(isDone)
  for (const who of ['subject', 'manager']) expect([who, await shared.reads(who)]).toEqual([who, false])
})

test('going private withdraws what was asked, so that whoever was asked never reads the new words', async () => {
  const { tx, id, edit, peer, manager } = await written('manager', ['subject'], 'shared')
  await askAbout(viewerOf(manager), { entryId: id, askedId: peer, kind: 'confirm' })
  expect(await requestsOf(viewerOf(peer))).toHaveLength(1)
  expect(await edit(['subject'], 'private')).toMatchObject(isDone)
  expect(await requestsOf(viewerOf(peer))).toEqual([])
  const verdict = { entryId: id, verdict: 'agrees', comment: '' } as const
  expect(await confirmTheEntry(viewerOf(peer), verdict)).toMatchObject(notThere)
  // Of a private entry its author may ask, knowingly; editing it takes nothing back.
  await askAbout(viewerOf(manager), { entryId: id, askedId: peer, kind: 'confirm' })
  expect(await edit(['subject'], 'private')).toMatchObject(isDone)
  expect(await requestsOf(viewerOf(peer))).toHaveLength(1)
  expect(await tx.$count(entryRequests)).toBe(2)
})

test('who asked takes it back even once they no longer read the entry', async () => {
  const { tx, id, edit, manager, subject, peer } = await written('subject', ['subject'], 'shared')
  await askAbout(viewerOf(manager), { entryId: id, askedId: peer, kind: 'look again' })
  const [request] = await tx.select({ id: entryRequests.id }).from(entryRequests)
  await tx.update(reportingLines).set({ endsOn: '2026-06-01' }).where(eq(reportingLines.reportId, subject))
  expect(await wholeEntry(viewerOf(manager), id)).toBeNull()
  expect(await withdrawTheRequest(viewerOf(peer), request?.id ?? '')).toMatchObject(notThere)
  expect(await withdrawTheRequest(viewerOf(manager), request?.id ?? '')).toMatchObject(isDone)
  expect(await requestsOf(viewerOf(peer))).toEqual([])
  expect(await edit(['subject'], 'private')).toMatchObject(isDone)
})
