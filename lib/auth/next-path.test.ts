import { expect, test } from 'vitest'
import { ownPath } from './next-path'

test.each([
  ['/people/1?kind=entry#top', '/people/1?kind=entry#top'],
  ['/', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-out', '/'],
  ['/sign-in?next=/sign-in', '/'],
  ['/api/auth/signout', '/'],
  [['/people', '/teams'], '/'],
  [undefined, '/'],
])('after signing in %s leads to %s', (sent, to) => {
  expect(ownPath(sent)).toBe(to)
})
