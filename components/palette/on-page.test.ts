import { expect, test } from 'vitest'
import { offeredOf } from './on-page'

const isField = (name: string) => name.startsWith('Add')
const offered = (...names: string[]) =>
  offeredOf(names.map(name => ({ name, isField: isField(name) }))).map(one => one.name)

test.each([
  ['the manager’s one-on-one', ['Held', 'Move or skip', 'Use a template', 'Take a question', 'Add a point']],
  ['a one-on-one of today, for the report', ['Move or cancel', 'Nothing this week', 'Add something to do']],
  ['a person', ['Plan a one-on-one', 'Prepare a review', 'Dates']],
])('what %s offers can be done by its name', (_, names) => {
  expect(offered('Delete', ...names, 'Who mends the gate?')).toEqual(names)
})

test('what the page does not offer is not there, and of two alike the first is', () => {
  expect(offered('Delete', 'Undo')).toEqual([])
  // The search is narrowed by a link of that name.
  expect(offered('Shared notes')).toEqual([])
  expect(offered('Add a point', 'Held', 'Add a point')).toEqual(['Add a point', 'Held'])
})
