import { expect, test } from 'vitest'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { sayEntry } from './say-entry'

const entry: EntrySummary = {
  ...{ id: 'e', authorId: 'm', authorName: 'Marta Kowalska', signal: null, withoutThis: null },
  ...{ action: 'redesigned the data layer', prevented: 'three scaling issues', actedOn: '2026-05-12' },
  ...{ writtenOn: '2026-05-12', wouldHaveHit: null, visibility: 'shared', stoppedBy: null, softened: false },
  ...{ followUpOn: null, oneOnOneId: null, tags: ['Scaling'], grade: 'told', likely: true },
  ...{ confirmedBy: null, doubtedBy: [], followUp: null, readBackOn: null },
  people: [
    { id: 'a', name: 'Ana Ferreira', role: 'did' },
    { id: 'p', name: 'Priya Raman', role: 'did' },
  ],
}
const said = (more: Partial<EntrySummary> = {}, readerId = 'm') =>
  sayEntry({ ...entry, ...more }, readerId, '2026-06-15')

test('it says "You" to one of its people, and names them to everybody else', () => {
  expect(said().lead).toBe('Ana and Priya redesigned the data layer and ')
  expect(said({}, 'p').lead).toBe('You and Ana redesigned the data layer and ')
  expect(said().stopped).toBe('likely stopped three scaling issues')
})

test.each([
  [{ wouldHaveHit: '2026-05' }, ['would have hit in May']],
  [{ wouldHaveHit: '2026-06' }, ['would hit in June']],
  [{ wouldHaveHit: '2027-01' }, ['would hit in January 2027']],
  [{ stoppedBy: 'luck' as const }, ['stopped by luck']],
  [{ grade: 'measured' as const, confirmedBy: 'Ruth Adeyemi' }, ['confirmed by Ruth Adeyemi']],
])('%j is told as %j', (more, facts) => {
  expect(said(more).facts).toEqual(facts)
})

test('a doubt and a harm that came are said as plainly as a confirmation', () => {
  const followUp = { outcome: 'happened anyway' as const, text: null, onDay: '2026-06-01' }
  const row = said({ grade: 'confirmed', confirmedBy: 'Ruth Adeyemi', doubtedBy: ['Otto Lind'], followUp })
  expect(row.grade).toBe('Confirmed by Ruth Adeyemi')
  expect(row.against).toEqual(['Doubted by Otto Lind', 'Happened anyway'])
})

test('a read-back has its day, and a private entry says that it is', () => {
  expect(said({ readBackOn: '2026-06-02', visibility: 'private' })).toMatchObject({
    readBack: 'read back 2 June',
    isPrivate: true,
  })
})
