import { expect, test } from 'vitest'
import { nothingOpen, sayOpenThings } from './say-open'

test.each([
  [{}, ''],
  [{ points: 1 }, 'One point open'],
  [{ points: 2, theirs: 2 }, 'Two points from Ana open'],
  [{ points: 3, theirs: 1 }, 'Three points, one of them from Ana, open'],
  [{ toDo: 1, since: '2026-06-01' }, 'One thing to do open, since 1 June'],
  [{ points: 2, toDo: 1, since: '2025-01-05' }, 'Two points and one thing to do open, the oldest since 5 January 2025'],
  [
    { points: 2, theirs: 1, toDo: 3, since: '2026-01-05' },
    'Two points, one of them from Ana, and three things to do open, the oldest since 5 January',
  ],
  // What stands on a later one that was cancelled is open, and since no day that is past.
  [{ points: 1, since: '2026-06-29' }, 'One point open'],
])('of %j it is said: %s', (open, said) => {
  expect(sayOpenThings({ ...nothingOpen, ...open }, 'Ana', '2026-06-15')).toBe(said)
})
