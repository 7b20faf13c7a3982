import { beforeAll, expect, test } from 'vitest'
import { privateTexts, signals } from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { planOf, statementsOf, walksOf } from '@/lib/demo/statements'
import { viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { entriesOfToday } from './queries/entries'
import { todayOf } from './queries/today'

let home: Awaited<ReturnType<typeof aBusyYear>>
beforeAll(async () => {
  home = await aBusyYear(300)
  const { tx, manager, subject } = home
  for (let at = 0; at < 60; at += 1) {
    const id = newId()
    const kept = { authorId: manager, aboutId: subject, version: 1, createdAt: 0, savedAt: 0 }
    await tx.insert(privateTexts).values({ id, ...kept, kind: 'signal', text: `quieter ${at}` })
    const watched = { authorId: manager, personId: subject, lookOn: '2026-06-01', createdAt: 0, changedAt: 0 }
    await tx.insert(signals).values({ id, ...watched })
  }
})

test('Today is read without walking a big table, whoever it is for', async () => {
  for (const personId of [home.manager, home.subject, home.peer, home.admin])
    expect(await walksOf(() => todayOf(viewerOf(personId, { isAdmin: personId === home.admin })))).toEqual([])
})

test('six statements at most, with few rows as with many', async () => {
  const many = await statementsOf(() => todayOf(viewerOf(home.manager)))
  const few = await statementsOf(() => todayOf(viewerOf(home.director)))
  expect(many.length).toBeLessThanOrEqual(6)
  expect(few.length).toBeGreaterThanOrEqual(many.length - 1)
})

test('follow-ups that are due are looked for among the entries of one’s reports, not by date among everybody’s', async () => {
  const [due] = await statementsOf(() => entriesOfToday(viewerOf(home.manager)))
  const plan = due ? planOf(due).join('; ') : ''
  expect(plan).toContain('entry_people_person')
  expect(plan).not.toContain('prevention_entries_follow_up')
})
