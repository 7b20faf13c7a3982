import { expect, test } from 'vitest'
import { fitting, prepare } from './match'

const labels = [
  'Today',
  'People',
  'Settings',
  'Priya Raman',
  'Prepare a review for Priya Raman',
  'Plan a one-on-one with Priya Raman',
  'Tomasz Łoś',
  'Prepare a review for Tomasz Łoś',
  'Ana Ferreira',
  'Sign out',
  'Dark theme',
  'Add somebody you manage',
  'Platform',
]
const lines = labels.map(label => ({ label, prepared: prepare(label) }))
const found = (typed: string) => fitting(lines, typed, 20).map(line => line.label)

test.each([
  ['pri', 'Priya Raman'],
  ['priya raman', 'Priya Raman'],
  ['raman', 'Priya Raman'],
  ['ra pri', 'Priya Raman'],
  ['los', 'Tomasz Łoś'],
  ['Łoś', 'Tomasz Łoś'],
  ['prre pr', 'Prepare a review for Priya Raman'],
  ['review priya', 'Prepare a review for Priya Raman'],
  ['priya review', 'Prepare a review for Priya Raman'],
  ['tomasz prepare', 'Prepare a review for Tomasz Łoś'],
  ['plan pri', 'Plan a one-on-one with Priya Raman'],
  ['parfp', 'Prepare a review for Priya Raman'],
  ['so', 'Add somebody you manage'],
  ['si ou', 'Sign out'],
  ['wpo', 'Plan a one-on-one with Priya Raman'],
  ['dt', 'Dark theme'],
  ['thm dk', 'Dark theme'],
  ['asym', 'Add somebody you manage'],
  ['sttngs', 'Settings'],
  ['PLAT', 'Platform'],
])('%j finds %j first', (typed, first) => {
  expect(found(typed)[0]).toBe(first)
})

test.each(['xyz', 'priyaz', '', '  ', '—'])('%j finds nothing', typed => {
  expect(found(typed)).toEqual([])
})

test('where two fit alike, they stay in their order', () => {
  expect(found('prepare')).toEqual(['Prepare a review for Tomasz Łoś', 'Prepare a review for Priya Raman'].sort())
})
