import { expect, test } from 'vitest'
import { holdsWords, isWorthKeeping } from './worth-keeping'

test.each([
  ['a long text', ['hidden', 'textarea'], true],
  ['a line of text', ['hidden', 'text', 'date'], true],
  ['what is only chosen', ['select-one', 'date', 'checkbox'], false],
  ['an e-mail address or a search', ['email', 'search'], false],
  ['a name beside a password', ['text', 'password'], false],
])('of %s', (_, kinds, isKept) => {
  expect(isWorthKeeping(kinds)).toBe(isKept)
})

test('a form of lines is kept once words were typed in it; of one with a long text every change is', () => {
  expect(holdsWords(['text', 'date'], ['date'])).toBe(false)
  expect(holdsWords(['text', 'date'], ['date', 'text'])).toBe(true)
  expect(holdsWords(['textarea', 'date'], ['date'])).toBe(true)
  expect(holdsWords(['textarea'], [])).toBe(false)
})
