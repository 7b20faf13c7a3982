import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Named, sentenceAbout, sentenceFor, sentenceTo, tidyPhrase } from './sentence'

const person = (name: string, role: Named['role'] = 'did'): Named => ({ id: name, name, role })
const words = { action: 'redesigned the data layer', prevented: 'three scaling issues before they existed' }

test.each([
  [
    [person('Priya Raman')],
    false,
    'Priya redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Priya Raman')],
    true,
    'Priya redesigned the data layer and likely stopped three scaling issues before they existed.',
  ],
  [
    [person('Priya Raman'), person('Ana Lind')],
    false,
    'Priya and Ana redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Ana Lind'), person('Ana Ferreira')],
    false,
    'Ana Lind and Ana Ferreira redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Priya Raman'), person('Jun Watanabe', 'supported')],
    false,
    'Priya redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Jun Watanabe', 'supported')],
    false,
    'Jun redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Priya Raman', 'noticed'), person('Ana Lind', 'designed'), person('Jun Watanabe')],
    false,
    'Priya, Ana and Jun redesigned the data layer and stopped three scaling issues before they existed.',
  ],
])('about them %#', (people, likely, text) => {
  expect(sentenceAbout({ ...words, people, likely }).text).toBe(text)
})

test.each([
  [[person('Priya Raman')], 'You redesigned the data layer and stopped three scaling issues before they existed.'],
  [
    [person('Priya Raman'), person('Ana Lind')],
    'You and Ana redesigned the data layer and stopped three scaling issues before they existed.',
  ],
  [
    [person('Ana Lind'), person('Priya Raman'), person('Ana Ferreira')],
    'You, Ana Lind and Ana Ferreira redesigned the data layer and stopped three scaling issues before they existed.',
  ],
])('to them %#', (people, text) => {
  expect(sentenceTo('Priya Raman', { ...words, people, likely: false }).text).toBe(text)
})

test('a viewer who did it reads "You"; who supported it, or was not in it, reads the names', () => {
  const entry = { ...words, people: [person('Priya Raman'), person('Jun Watanabe', 'supported')], likely: false }
  expect(sentenceFor('Priya Raman', entry).lead).toBe('You redesigned the data layer and ')
  expect(sentenceFor('Jun Watanabe', entry).lead).toBe('Priya redesigned the data layer and ')
  expect(sentenceFor('Marta Kowalska', entry).lead).toBe('Priya redesigned the data layer and ')
})

test('no pronoun is guessed, whatever the phrases', () => {
  fc.assert(
    fc.property(fc.constantFrom('Priya', 'Łukasz', '陈伟'), fc.boolean(), (name, likely) => {
      expect(sentenceAbout({ ...words, people: [person(name)], likely }).text).not.toMatch(/\b(he|she|his|her|hers)\b/i)
    }),
  )
})

test.each([
  ['action', 'I redesigned the data layer.', 'redesigned the data layer'],
  ['action', '  redesigned   the\ndata layer and', 'redesigned the data layer'],
  ['action', 'IMAP was switched off', 'IMAP was switched off'],
  ['action', 'I', 'I'],
  ['prevented', 'stopped three issues…', 'three issues'],
  ['prevented', 'likely stopped three issues,', 'three issues'],
  ['prevented', 'three issues;', 'three issues'],
  ['prevented', '...', ''],
] as const)('a phrase is tidied: %s “%s”', (which, phrase, tidy) => {
  expect(tidyPhrase(phrase, which)).toBe(tidy)
})

test('tidying twice changes nothing more, and takes away no letter but what it names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), phrase => {
      const once = tidyPhrase(phrase, 'prevented')
      expect(phrase.replace(/\s+/g, ' ')).toContain(once)
    }),
  )
})
