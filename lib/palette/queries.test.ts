import { expect, test } from 'vitest'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeOneOnOne, makeTeam } from '@/lib/demo/make'
import { walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { paletteIndex } from './queries'

test('the next and the last one-on-one with each person of today, and none of others', async () => {
  const { tx, manager, subject, former, director, peer } = await household()
  await makeTeam(tx, 'Platform')
  const pair = { managerId: manager, reportId: subject }
  await makeOneOnOne(tx, { ...pair, onDay: '2026-06-01', heldAt: 1 })
  const last = await makeOneOnOne(tx, { ...pair, onDay: '2026-06-08', heldAt: 1 })
  const next = await makeOneOnOne(tx, { ...pair, onDay: '2026-06-16' })
  await makeOneOnOne(tx, { ...pair, onDay: '2026-06-15', cancelledAt: 1 })
  await makeOneOnOne(tx, { ...pair, onDay: '2026-06-23' })
  await makeOneOnOne(tx, { managerId: former, reportId: subject, onDay: '2024-06-03', heldAt: 1 })
  const meetings = async (personId: string) => (await paletteIndex(viewerOf(personId))).meetings
  expect(await meetings(manager)).toEqual([
    { id: next, reportId: subject, with: 'Priya', when: 'tomorrow 11:00', isNext: true },
    { id: last, reportId: subject, with: 'Priya', when: '8 June', isNext: false },
  ])
  expect((await meetings(subject)).map(one => one.with)).toEqual(['Marta', 'Marta'])
  for (const other of [former, director, peer]) expect(await meetings(other)).toEqual([])
  const index = await paletteIndex(viewerOf(subject))
  expect(index.managerId).toBe(manager)
  expect(index.teams.map(team => team.name)).toEqual(['Platform'])
  expect(index.people.map(person => person.name)).toEqual(['Ada', 'Ines', 'Jun', 'Marta', 'Otto', 'Priya'])
})

test('it walks no big table', async () => {
  const home = await aBusyYear(300)
  for (const personId of [home.manager, home.subject]) {
    expect(await walksOf(() => paletteIndex(viewerOf(personId)))).toEqual([])
  }
})
