import { expect, test } from 'vitest'
import { mayFromHere } from './may'

const managers = [
  { id: 'm', name: 'Marta', startsOn: '2025-01-01', endsOn: null },
  { id: 'o', name: 'Otto', startsOn: '2023-01-01', endsOn: '2025-01-01' },
]
const person = { id: 'p', jobTitle: null, isDeactivated: false, managers }

test.each([
  ['the manager', 'm', {}, { review: true, plan: true }],
  ['the person', 'p', {}, { review: true, plan: true }],
  ['the former manager', 'o', {}, { review: false, plan: false }],
  ['a peer', 'j', {}, { review: false, plan: false }],
  ['a person without a manager', 'p', { managers: [] }, { review: true, plan: false }],
  ['the manager of somebody deactivated', 'm', { isDeactivated: true }, { review: true, plan: false }],
])('%s', (_, personId, more, may) => {
  expect(mayFromHere({ personId, today: '2026-06-15' }, { ...person, ...more })).toEqual(may)
})
