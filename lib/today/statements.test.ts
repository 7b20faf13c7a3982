import { beforeAll, expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { planOf, statementsOf, walksOf } from '@/lib/demo/statements'
import { viewerOf } from '@/lib/demo/testing'
import { askedOfMe, followUpsDue, mineToDo, nextOneOnOnes, notAskedLately } from './queries'

let home: Awaited<ReturnType<typeof aBusyYear>>
beforeAll(async () => {
  home = await aBusyYear(300)
})

test.each([
  ['the next one-on-ones', nextOneOnOnes],
  ['who was not asked lately', notAskedLately],
  ['follow-ups that are due', followUpsDue],
  ['my action items', mineToDo],
  ['what is asked of me', askedOfMe],
])('%s are read without walking a big table', async (_, read) => {
  for (const personId of [home.manager, home.subject, home.peer])
    expect(await walksOf(() => read(viewerOf(personId)))).toEqual([])
})

test('follow-ups that are due are looked for among the entries of one’s reports, not by date among everybody’s', async () => {
  const [due] = await statementsOf(() => followUpsDue(viewerOf(home.manager)))
  const plan = due ? planOf(due).join('; ') : ''
  expect(plan).toContain('entry_people_person')
  expect(plan).not.toContain('prevention_entries_follow_up')
})
