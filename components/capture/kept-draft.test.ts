import { expect, test } from 'vitest'
import type { Kept } from '@/components/outbox/kept'
import { begunAt } from './kept-draft'

const priya = { id: 'priya', name: 'Priya Raman' }
const kept = (name: string, action: string, subject?: typeof priya): Kept => ({
  ...{ kind: 'fields', id: '1', tab: '', at: 0, where: 'Today', path: '/', name },
  fields: [['draft', JSON.stringify({ action, prevented: '', subject })]],
})

test.each([
  ['asked twice', 'asked twice'],
  ['asked twice about the backup before anybody else had looked', 'asked twice about the backup before anybody els …'],
])('a capture that was begun is gone on with, of the same person', (action, beginning) => {
  expect(begunAt('dialog', [kept('capture dialog', action, priya)])).toEqual({ subject: priya, beginning })
})

test.each([
  ['another place', kept('capture start 1', 'asked', priya)],
  ['an unknown person', kept('capture dialog', 'asked')],
])('nothing is offered of %s', (_, one) => {
  expect(begunAt('dialog', [one])).toBeNull()
})
