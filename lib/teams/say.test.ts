import { expect, test } from 'vitest'
import { sayTeam } from './say'

const team = { id: 'x', name: 'Platform', people: 6, lead: 'Marta Kowalska', closedOn: null }

test.each([
  [team, 'Six people, led by Marta Kowalska'],
  [{ ...team, people: 1, lead: null }, 'One person'],
  [{ ...team, people: 12 }, '12 people, led by Marta Kowalska'],
  [{ ...team, closedOn: '2026-06-03' }, 'Closed since 3 June'],
])('%j is told as %s', (one, said) => {
  expect(sayTeam(one, '2026-06-15')).toBe(said)
})
