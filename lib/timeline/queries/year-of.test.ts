import { expect, test } from 'vitest'
import { agendaItems } from '@/db/schema'
import { makeEntry, makeOneOnOne } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { yearOf } from './year-of'

test('each reader’s year counts what they may see, and nothing else', async () => {
  const { tx, director, manager, subject, former, peer } = await household()
  const about = { subjects: [{ id: subject }] }
  await makeEntry(tx, { authorId: manager, actedOn: '2026-03-02' }, about)
  await makeEntry(tx, { authorId: manager, actedOn: '2026-03-02', visibility: 'leadership' }, about)
  await makeEntry(tx, { authorId: manager, actedOn: '2026-06-01', visibility: 'private' }, about)
  const held = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-05-01', heldAt: 1 })
  const next = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-18' })
  const point = { oneOnOneId: next, text: 'The re-org', position: 0, createdAt: 0 }
  await tx.insert(agendaItems).values({ id: newId(), authorId: subject, ...point })
  await tx.insert(agendaItems).values({ id: newId(), authorId: manager, ...point })
  await tx.insert(agendaItems).values({ id: newId(), authorId: manager, ...point, oneOnOneId: held })

  const year = (personId: string) => yearOf(viewerOf(personId), subject)
  const met = [['2026-05-01', 1]]
  expect(await year(manager)).toMatchObject({
    entries: [
      ['2026-03-02', 2],
      ['2026-06-01', 1],
    ],
    oneOnOnes: met,
    lastEntry: '2026-06-01',
    next: { id: next, onDay: '2026-06-18', open: { points: 3, theirs: 1, toDo: 0, since: '2026-05-01' } },
  })
  expect(await year(subject)).toMatchObject({
    entries: [['2026-03-02', 2]],
    lastEntry: '2026-03-02',
    next: { id: next },
  })
  expect(await year(director)).toMatchObject({ entries: [['2026-03-02', 1]], oneOnOnes: met, next: null })
  for (const nobody of [former, peer]) {
    expect(await year(nobody)).toMatchObject({ entries: [], oneOnOnes: [], lastEntry: null, next: null })
  }
})
