import { expect, test } from 'vitest'
import { paceOf, quietAfter } from './live-pace'

test('while somebody is there it asks so often that what the other saved is seen within three seconds', () => {
  // A second is left for the way there and back.
  for (const answered of [undefined, 200])
    for (const quietFor of [0, quietAfter])
      expect(paceOf({ answered, hasFailed: false, quietFor })).toBeLessThanOrEqual(2000)
})

test('it asks less often where nobody is or nothing is answered, and no more once neither reads it', () => {
  const usual = Number(paceOf({ answered: 200, hasFailed: false, quietFor: 0 }))
  for (const less of [
    { answered: 200, hasFailed: false, quietFor: quietAfter + 1 },
    { answered: 503, hasFailed: false, quietFor: 0 },
    { answered: 200, hasFailed: true, quietFor: 0 },
  ])
    expect(paceOf(less)).toBeGreaterThan(usual)
  expect(paceOf({ answered: 404, hasFailed: false, quietFor: 0 })).toBe(false)
})
