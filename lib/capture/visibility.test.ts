import { expect, test } from 'vitest'
import { sayAudience } from './audience'
import { visibilityAtCapture } from './visibility'

test.each([
  ['untouched, it is the standard', null, false, 'shared', true, 'shared'],
  ['the organisation may choose leadership', null, false, 'leadership', true, 'leadership'],
  ['a peer never writes for leadership', null, false, 'leadership', false, 'shared'],
  ['nor by the tick', true, false, 'shared', false, 'shared'],
  ['one key opens it to leadership', true, false, 'shared', true, 'leadership'],
  ['and closes it', false, false, 'leadership', true, 'shared'],
  ['Retention and Conflict begin private', null, true, 'leadership', true, 'private'],
  ['and are opened only knowingly', true, true, 'shared', true, 'leadership'],
] as const)('%s', (_, leadership, authorsOnly, standard, mayLead, is) => {
  expect(visibilityAtCapture({ leadership, authorsOnly, standard, mayLead })).toBe(is)
})

const people = [
  { id: 'ines', name: 'Ines Roth', managerId: null },
  { id: 'marta', name: 'Marta Kowalska', managerId: 'ines' },
  { id: 'priya', name: 'Priya Raman', managerId: 'marta' },
]
const priya = [{ id: 'priya', name: 'Priya Raman' }]

test.each([
  ['private', 'marta', 'Only you'],
  ['shared', 'marta', 'Shared with Priya'],
  ['shared', 'priya', 'Shared with Marta Kowalska'],
  ['shared', 'jun', 'Shared with Priya and Marta Kowalska'],
  ['leadership', 'marta', 'Shared with Priya and Ines Roth'],
] as const)('%s, written by %s', (visibility, viewerId, said) => {
  expect(sayAudience(visibility, { viewerId, subjects: priya, people, yours: [] })).toBe(said)
})

test('before the names are known it is said without them', () => {
  const unknown = { subjects: priya, yours: [{ id: 'priya' }] }
  expect(sayAudience('shared', { ...unknown, viewerId: 'marta' })).toBe('Shared with Priya')
  expect(sayAudience('shared', { ...unknown, viewerId: 'jun', yours: [] })).toBe('Shared with Priya and their manager')
  expect(sayAudience('shared', { ...unknown, viewerId: 'priya', yours: [] })).toBe('Shared with your manager')
})
