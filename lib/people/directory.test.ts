import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeMember, makeOneOnOne, makePerson, makeTeam } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { personToAdminister } from './administered'
import { directory, directoryStatement, pageOfNames, peopleToAdminister } from './directory'
import { findPerson, namesFor, yourPeopleAndMeetings } from './queries'

test('everyone reads the directory, by name, with team and manager of today', async () => {
  const { tx, subject, manager, peer } = await household()
  const team = await makeTeam(tx, 'Platform')
  await makeMember(tx, team, subject)
  await makePerson(tx, { name: 'Gone', deactivatedAt: 1 })
  const { rows, next } = await directory(viewerOf(peer), {})
  expect(rows.map(row => row.name)).toEqual(['Ada', 'Ines', 'Jun', 'Marta', 'Otto', 'Priya'])
  expect(rows.at(-1)).toMatchObject({
    id: subject,
    team: 'Platform',
    teamId: team,
    manager: 'Marta',
    managerId: manager,
  })
  expect(next).toBeNull()
})

test('1,000 people are read a page at a time, none twice and none left out, also where names are the same', async () => {
  const { tx, peer } = await household()
  for (let n = 0; n < 1000; n++) await makePerson(tx, { name: `Person ${n % 400}` })
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: Awaited<ReturnType<typeof directory>> = await directory(viewerOf(peer), { after })
    expect(page.rows.length).toBeLessThanOrEqual(pageOfNames)
    seen.push(...page.rows.map(row => row.id))
    after = page.next
  }
  expect(new Set(seen).size).toBe(1006)
  expect(seen).toHaveLength(1006)
})

test.each([
  ['łoś', ['Tomasz Łoś']],
  ['TOMASZ', ['Tomasz Łoś']],
  ['50%', ['50% Ana']],
  ['%', ['50% Ana']],
  ['nobody at all', []],
])('a search for %s finds %o', async (q, names) => {
  const { tx, peer } = await household()
  await makePerson(tx, { name: 'Tomasz Łoś' })
  await makePerson(tx, { name: '50% Ana' })
  expect((await directory(viewerOf(peer), { q })).rows.map(row => row.name)).toEqual(names)
})

test('a page of the directory is read along the index of names, and nothing is sorted', async () => {
  const { tx, peer, subject } = await household()
  const plan = await tx.all<{ detail: string }>(
    sql`explain query plan ${directoryStatement(viewerOf(peer), { after: subject })}`,
  )
  const details = plan.map(row => row.detail)
  expect(details).toContainEqual(expect.stringMatching(/SEARCH p USING INDEX people_name/))
  for (const detail of details) expect(detail).not.toMatch(/SCAN|TEMP B-TREE/)
})

test('one’s own people come with when they next meet and were last asked', async () => {
  const { tx, manager, subject } = await household()
  await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-08', heldAt: 1, askedAt: 1 })
  const nextId = await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-22' })
  await makeOneOnOne(tx, { managerId: manager, reportId: subject, onDay: '2026-06-18', cancelledAt: 1 })
  expect(await yourPeopleAndMeetings(viewerOf(manager))).toEqual([
    { id: subject, name: 'Priya', jobTitle: null, nextId, nextOn: '2026-06-22', lastAskedOn: '2026-06-08' },
  ])
})

test('a person comes with the managers of today and before; a missing one is null', async () => {
  const { subject, peer, manager } = await household()
  const found = await findPerson(viewerOf(peer), subject)
  expect(found).toMatchObject({ name: 'Priya', team: null, isDeactivated: false, managers: [{ id: manager }, {}] })
  expect(await findPerson(viewerOf(peer), 'no id')).toBeNull()
})

test('names for pickers are of active people alone', async () => {
  const { tx, peer } = await household()
  await makePerson(tx, { name: 'Gone', deactivatedAt: 1 })
  expect((await namesFor(viewerOf(peer))).map(one => one.name)).toEqual([
    'Ada',
    'Ines',
    'Jun',
    'Marta',
    'Otto',
    'Priya',
  ])
})

test('what an admin sees of people and their sign-in is nothing to anybody else', async () => {
  const { tx, admin, manager, subject } = await household()
  await makePerson(tx, { name: 'Gone', deactivatedAt: 1 })
  const asAdmin = viewerOf(admin, { isAdmin: true })
  expect(await peopleToAdminister(viewerOf(manager), {})).toBeNull()
  expect(await personToAdminister(viewerOf(manager), subject)).toBeNull()
  const found = await peopleToAdminister(asAdmin, { q: 'gone' })
  expect(found?.rows).toMatchObject([{ name: 'Gone', isDeactivated: 1, hasSignedIn: 0, isInvited: 0 }])
  expect((await peopleToAdminister(asAdmin, { q: 'priya@harbour' }))?.rows).toHaveLength(1)
  const person = await personToAdminister(asAdmin, subject)
  expect(person?.lines.map(line => line.name)).toEqual(['Marta', 'Otto'])
})
