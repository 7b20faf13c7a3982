import { expect, test } from 'vitest'
import { makeEntry } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { sentenceTo } from './sentence'
import { entrySummaries } from './summaries'

test('a summary has its people, tags and grade, and makes the sentence', async () => {
  const { tx, manager, subject, tagIds } = await household()
  const id = await makeEntry(tx, { authorId: manager }, { subjects: [{ id: subject }], tagIds: [tagIds.Scaling ?? ''] })
  const entry = (await entrySummaries(viewerOf(manager), [id])).get(id)
  expect(entry).toMatchObject({ grade: 'written at the time', likely: true, tags: ['Scaling'], authorName: 'Marta' })
  expect(entry && sentenceTo(subject, entry).text).toBe(
    'You redesigned the data layer and likely stopped three scaling issues before they existed.',
  )
})

test('a foreign id and a missing one give nothing', async () => {
  const { tx, manager, subject, peer } = await household()
  const id = await makeEntry(tx, { authorId: manager }, { subjects: [{ id: subject }] })
  expect((await entrySummaries(viewerOf(peer), [id, 'missing'])).size).toBe(0)
})

test('a subject reads signal and "without this" only when the author ticked so', async () => {
  const { tx, manager, subject } = await household()
  const words = { authorId: manager, signal: 'a growth curve', withoutThis: 'a night on call' }
  const closed = await makeEntry(tx, words, { subjects: [{ id: subject }] })
  const open = await makeEntry(tx, { ...words, subjectsSeeReasons: true }, { subjects: [{ id: subject }] })
  const seen = await entrySummaries(viewerOf(subject), [closed, open])
  expect(seen.get(closed)).toMatchObject({ signal: null, withoutThis: null })
  expect(seen.get(open)).toMatchObject({ signal: 'a growth curve', withoutThis: 'a night on call' })
  expect((await entrySummaries(viewerOf(manager), [closed])).get(closed)?.signal).toBe('a growth curve')
})
