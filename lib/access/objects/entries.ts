import { sql } from 'drizzle-orm'
import { entryVersions, type preventionEntries, searchDocuments } from '@/db/schema'
import { type EntryParts, makeEntry, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { binOf, binTheEntry } from '@/lib/prevention/bin'
import { entrySummaries } from '@/lib/prevention/summaries'
import { wholeEntry } from '@/lib/prevention/whole'
import { search } from '@/lib/search/queries/search'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { type EntryFacts, isAuthor, mayReadEntry, mayReadReasons, visibleEntries, visibleReasons } from '../entries'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

export interface Written {
  id: string
  facts: EntryFacts
}

/** An entry by Wanda about Priya, with every word that only some may read. */
export async function written(
  { tx, home, author }: Scene,
  row: Partial<typeof preventionEntries.$inferInsert> & Pick<EntryFacts, 'visibility'>,
  parts: Omit<EntryParts, 'subjects'> = {},
): Promise<Written> {
  const words = { signal: 'the curve bent', withoutThis: 'it would have burst' }
  const tagIds = [home.tagIds.Data ?? '']
  const id = await makeEntry(
    tx,
    { authorId: author, ...words, ...row },
    { subjects: [{ id: home.subject }], tagIds, ...parts },
  )
  const { visibility, subjectsSeeReasons = false } = row
  return {
    id,
    facts: { authorId: author, subjectIds: [home.subject], visibility, isAuthorsOnly: false, subjectsSeeReasons },
  }
}

export async function entryObjects(scene: Scene): Promise<Objects> {
  const { tx, home, actors, ties, holds } = scene
  const onPage = async (viewer: Viewer, id: string, text?: string) =>
    (await timelineOf(viewer, home.subject, { text })).rows.some(row => row.id === id)
  const isFound = async (viewer: Viewer, id: string, q: string) =>
    (await search(viewer, { q })).hits.some(hit => hit.key === id)
  const reads = async (viewer: Viewer, id: string) => ({
    condition: await holds('prevention_entries', id, visibleEntries(viewer)),
    whole: (await wholeEntry(viewer, id)) !== null,
    summary: (await entrySummaries(viewer, [id])).has(id),
    timeline: await onPage(viewer, id),
  })
  const read = (of: Written) => async (viewer: Viewer) => ({
    check: mayReadEntry(viewer, await ties(viewer), of.facts),
    ...(await reads(viewer, of.id)),
  })
  const reasons = (of: Written) => async (viewer: Viewer) => ({
    check: mayReadReasons(viewer, await ties(viewer), of.facts),
    condition: await holds('prevention_entries', of.id, sql`${visibleEntries(viewer)} and ${visibleReasons(viewer)}`),
    whole: carries(await wholeEntry(viewer, of.id), ['the curve bent', 'it would have burst']),
  })
  const authorsAlone = (of: Written, words: string[]) => async (viewer: Viewer) => ({
    check: isAuthor(viewer, of.facts),
    whole: carries(await wholeEntry(viewer, of.id), words),
  })
  const concernsId = await makePerson(tx, { name: 'Zofia' })
  const closed = await written(scene, { visibility: 'private', action: 'hid the axolotl' })
  const shared = await written(scene, { visibility: 'shared', action: 'fed the quokka' }, { concernsId })
  const leadership = await written(scene, { visibility: 'leadership' })
  const before = { action: 'did it before', prevented: 'a fault before', signal: 'a sign before' }
  await tx.insert(entryVersions).values({ id: newId(), entryId: shared.id, version: 1, ...before, replacedAt: 0 })
  const deleted = await written(scene, { visibility: 'leadership' })
  await binTheEntry(actors.author, deleted.id)
  const isIndexed = async (id: string) => (await tx.$count(searchDocuments, sql`object_id = ${id}`)) > 0
  return {
    'entry, private': read(closed),
    'entry, shared': read(shared),
    'entry, leadership': read(leadership),
    'entry, deleted': viewer => reads(viewer, deleted.id),
    'entry, deleted, in the bin': async viewer => ({
      check: isAuthor(viewer, deleted.facts),
      bin: (await binOf(viewer)).some(one => one.id === deleted.id),
    }),
    'words of a private entry, by searching': async viewer => ({
      index: await isIndexed(closed.id),
      timeline: await onPage(viewer, closed.id, 'axolotl'),
      search: await isFound(viewer, closed.id, 'axolotl'),
    }),
    'words of a shared entry, by searching': async viewer => ({
      check: mayReadEntry(viewer, await ties(viewer), shared.facts),
      timeline: await onPage(viewer, shared.id, 'quokka'),
      search: await isFound(viewer, shared.id, 'quokka'),
    }),
    'reasons of a shared entry': reasons(shared),
    'reasons of a shared entry, ticked': reasons(
      await written(scene, { visibility: 'shared', subjectsSeeReasons: true }),
    ),
    'reasons of a leadership entry': reasons(leadership),
    'whom it concerns': authorsAlone(shared, ['Zofia']),
    'earlier wording of an entry': authorsAlone(shared, Object.values(before)),
  }
}
