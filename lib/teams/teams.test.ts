import { beforeEach, expect, test } from 'vitest'
import { auditLog } from '@/db/schema'
import { makeMember, makePerson, makeTeam } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addToTeam, changeBelonging } from './belonging'
import type { NewBelonging } from './input'
import { allTeams, findTeam, teamToAdminister } from './queries'
import { closeTeam, createTeam, renameTeam, reopenTeam } from './team'

let house: Awaited<ReturnType<typeof household>>
let platform: string
let billing: string
const today = '2026-06-15'
const asAdmin = () => viewerOf(house.admin, { isAdmin: true })
const acts = async () => (await house.tx.select({ act: auditLog.act }).from(auditLog)).map(row => row.act)
const asked = (more: Partial<NewBelonging> = {}): NewBelonging => ({
  teamId: billing,
  personId: house.subject,
  as: 'member',
  startsOn: today,
  replaces: false,
  ...more,
})

beforeEach(async () => {
  house = await household()
  platform = await makeTeam(house.tx, 'Platform', house.manager)
  billing = await makeTeam(house.tx, 'Billing')
  await makeMember(house.tx, platform, house.subject)
})

test('one team at a time: a second one is refused in words, and moving ends the first on the same day', async () => {
  const refused = { fields: { startsOn: 'Is in Platform since 1 January 2024; that has to end first.' } }
  expect(await addToTeam(asAdmin(), asked())).toEqual(refused)
  expect(await acts()).toEqual([])
  expect(await addToTeam(asAdmin(), asked({ replaces: true }))).toHaveProperty('done')
  expect((await findTeam(asAdmin(), platform))?.members).toMatchObject([{ name: 'Priya', endsOn: today }])
  expect((await findTeam(asAdmin(), billing))?.members).toMatchObject([{ name: 'Priya', endsOn: null }])
  expect(await acts()).toEqual(['end-membership', 'add-member'])
})

test('one lead at a time, who need not be in the team', async () => {
  const lead = asked({ as: 'lead', teamId: platform, personId: house.director })
  const refused = { fields: { startsOn: 'The team is led by Marta since 1 January 2024; that has to end first.' } }
  expect(await addToTeam(asAdmin(), lead)).toEqual(refused)
  expect(await addToTeam(asAdmin(), { ...lead, replaces: true })).toHaveProperty('done')
  expect((await findTeam(asAdmin(), platform))?.leads.map(one => [one.name, one.endsOn])).toEqual([
    ['Ines', null],
    ['Marta', today],
  ])
  expect(await acts()).toEqual(['end-lead', 'add-lead'])
})

test('who is unknown or deactivated, a closed team and an end before the beginning are told by their field', async () => {
  const gone = await makePerson(house.tx, { name: 'Gone', deactivatedAt: 1 })
  const closed = await makeTeam(house.tx, 'Closed')
  await closeTeam(asAdmin(), closed)
  const cases: [NewBelonging, string][] = [
    [asked({ personId: newId() }), 'personId'],
    [asked({ personId: '' }), 'personId'],
    [asked({ personId: gone }), 'personId'],
    [asked({ teamId: newId() }), 'teamId'],
    [asked({ teamId: closed, personId: house.peer }), 'teamId'],
    [asked({ personId: house.peer, endsOn: '2026-06-14' }), 'endsOn'],
  ]
  for (const [input, field] of cases) expect(await addToTeam(asAdmin(), input)).toHaveProperty(['fields', field])
})

test('a membership is ended and corrected, and a missing one is answered like one that is not yours', async () => {
  const member = (await findTeam(asAdmin(), platform))?.members[0]
  const change = { belongingId: member?.id ?? '', as: 'member' as const, startsOn: '2024-02-01', endsOn: today }
  const refused = await changeBelonging(viewerOf(house.manager), change)
  expect(refused).toHaveProperty('problem')
  expect(await changeBelonging(asAdmin(), { ...change, belongingId: newId() })).toEqual(refused)
  expect(await changeBelonging(asAdmin(), { ...change, endsOn: '2024-01-31' })).toHaveProperty(['fields', 'endsOn'])
  expect(await changeBelonging(asAdmin(), change)).toEqual({ done: true })
  expect((await findTeam(asAdmin(), platform))?.members).toMatchObject([{ startsOn: '2024-02-01', endsOn: today }])
  expect(await acts()).toEqual(['end-membership'])
})

test('a team is created once, renamed, closed with all that is open in it, and opened again', async () => {
  const made = await createTeam(asAdmin(), { name: 'Data', key: 'one-form-1' })
  expect(await createTeam(asAdmin(), { name: 'Data', key: 'one-form-1' })).toEqual(made)
  const taken = { fields: { name: 'There is a team of that name already.' } }
  expect(await createTeam(asAdmin(), { name: 'data', key: 'one-form-2' })).toEqual(taken)
  expect(await renameTeam(asAdmin(), platform, 'DATA')).toEqual(taken)
  expect(await renameTeam(asAdmin(), platform, 'The platform')).toEqual({ done: true })
  expect(await closeTeam(asAdmin(), platform)).toEqual({ done: true })
  const closed = await findTeam(asAdmin(), platform)
  expect(closed).toMatchObject({ closedOn: today, members: [{ endsOn: today }], leads: [{ endsOn: today }] })
  expect((await allTeams(asAdmin())).map(team => team.name)).toEqual(['Billing', 'Data', 'The platform'])
  expect(await reopenTeam(asAdmin(), platform)).toEqual({ done: true })
  expect(await acts()).toEqual(['create-team', 'rename-team', 'close-team', 'reopen-team'])
})

test('who is no admin changes no team and sees none of its setting up', async () => {
  const asManager = viewerOf(house.manager)
  for (const refused of [
    await createTeam(asManager, { name: 'Mine' }),
    await renameTeam(asManager, platform, 'Mine'),
    await closeTeam(asManager, platform),
    await reopenTeam(asManager, platform),
    await addToTeam(asManager, asked()),
  ])
    expect(refused).toHaveProperty('problem')
  expect(await teamToAdminister(asManager, platform)).toBeNull()
  expect(await findTeam(asManager, 'no id')).toBeNull()
  expect(await acts()).toEqual([])
})
