import { expect, test } from 'vitest'
import { fitting } from '@/lib/palette/match'
import type { PaletteIndex } from '@/lib/palette/queries'
import { type Here, linesOf } from './lines'

const home = {
  selfId: 'marta',
  yours: [
    { id: 'priya', name: 'Priya Raman' },
    { id: 'tomasz', name: 'Tomasz Łoś' },
  ],
}
const viewer = { isAdmin: false, mayAdd: true, theme: null, singleKeys: true }
const index: PaletteIndex = {
  people: [{ id: 'jun', name: 'Jun Watanabe', about: null }],
  teams: [],
  meetings: [{ id: 'm', reportId: 'tomasz', with: 'Tomasz Łoś', when: 'Tuesday 8 December 14:30', isNext: true }],
  managerId: null,
}
const onPage = ['Held', 'Move or skip', 'Use a template', 'Add a point'].map(name => ({ name, run: () => {} }))
const meeting: Here = { path: '/people/tomasz/one-on-ones/m', onPage, undo: 'Ticked.' }
const today: Here = { path: '/', onPage: [], undo: null }

const found = (typed: string, here: Here) =>
  fitting(linesOf(home, viewer, index, false, here), typed, 12).map(line => line.label)

test.each([
  ['held', meeting, 'Held'],
  ['skip', meeting, 'Move or skip'],
  ['use templ', meeting, 'Use a template'],
  ['add po', meeting, 'Add a point'],
  ['undo', meeting, 'Undo: Ticked'],
  ['capture', meeting, 'Capture about Tomasz Łoś'],
  ['capture', { ...today, path: '/people/jun' }, 'Capture about Jun Watanabe'],
  ['capture', today, 'Capture what somebody stopped'],
  ['hide', today, 'Hide all that is private'],
  ['tom prep', today, 'Prepare: Tomasz Łoś, Tuesday 8 December 14:30'],
  ['next', today, 'Prepare: Tomasz Łoś, Tuesday 8 December 14:30'],
  ['plan priya', today, 'Plan a one-on-one with Priya Raman'],
  ['calendar', today, 'Calendar address'],
  ['remind', today, 'Reminders'],
  ['templ', today, 'Your templates'],
  ['questions', today, 'Your questions'],
  ['sign out', today, 'Sign out'],
])('%j finds what can be done there first', (typed, here, first) => {
  expect(found(typed, here)[0]).toBe(first)
})

test.each(['Held', 'Undo', 'Admin'])('%s is not offered where it cannot be done', label => {
  const labels = linesOf(home, viewer, index, false, today).map(line => line.label)
  expect(labels.filter(one => one.startsWith(label))).toEqual([])
})
