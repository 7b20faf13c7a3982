import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { auditLog, people, reportingLines } from '@/db/schema'
import { makeLine, makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { sayManagers } from '@/lib/timeline/standing'
import { addReport } from './add-person'
import { personToAdminister } from './administered'
import { changePerson, deactivatePerson, reactivatePerson } from './change-person'
import { changeLine, openLine } from './line'
import { findPerson } from './queries'

let house: Awaited<ReturnType<typeof household>>
const today = '2026-06-15'
const days = (n: number) => n * 86_400_000
const asAdmin = (later = 0) => viewerOf(house.admin, { isAdmin: true, now: viewerOf('').now + later })
const line = (reportId: string, managerId: string, more = {}) => ({
  reportId,
  managerId,
  startsOn: today,
  replaces: true,
  ...more,
})
const refused = { fields: { managerId: expect.stringMatching(/themself/) } }
const done = { done: expect.anything() }
const idOf = (outcome: object) => ('done' in outcome ? String(outcome.done) : '')

beforeEach(async () => {
  house = await household()
})

/** What Priya reads of who managed her. */
async function said(): Promise<string | null> {
  const viewer = viewerOf(house.subject)
  const person = await findPerson(viewer, house.subject)
  return person && sayManagers(person, viewer)
}

test('a line that a sole admin opened to themself is told for good, ended or taken back, on whatever day', async () => {
  const { subject, admin, manager } = house
  const lineId = idOf(await openLine(asAdmin(), line(subject, admin)))
  expect(await said()).toBe('Ada, who opened the line as the only admin; before, Marta and Otto')
  await changeLine(asAdmin(), { lineId, startsOn: today, endsOn: today })
  expect(await said()).toBe('Nobody; before, Marta and Otto; Ada, who opened the line as the only admin')
  await changeLine(asAdmin(), { lineId, startsOn: '2030-01-01', endsOn: '2030-01-01' })
  await openLine(asAdmin(), line(subject, manager))
  expect(await said()).toBe('Marta; before, Otto; Ada, who opened the line as the only admin')
  const administered = await personToAdminister(asAdmin(), subject)
  expect(administered?.lines.find(one => one.id === lineId)?.openedBy).toEqual({ id: admin, name: 'Ada' })
})

test('nobody makes themself the sole admin for a minute: another’s last thirty days count', async () => {
  const { tx, subject, admin, peer } = house
  const toSelf = (later = 0) => openLine(asAdmin(later), line(subject, admin))
  const role = (isAdmin: boolean) =>
    changePerson(asAdmin(), { personId: peer, name: 'Jun', email: 'jun@harbour.example', isAdmin })
  await role(true)
  expect(await toSelf()).toEqual(refused)
  await role(false)
  expect(await toSelf()).toEqual(refused)
  expect(await toSelf(days(30) - 1)).toEqual(refused)
  expect(await toSelf(days(30) + 1)).toMatchObject(done)

  house = await household()
  await house.tx.update(people).set({ isAdmin: true }).where(eq(people.id, house.peer))
  await deactivatePerson(asAdmin(), house.peer)
  const again = (later = 0) => openLine(asAdmin(later), line(house.subject, house.admin))
  expect(await again()).toEqual(refused)
  await reactivatePerson(asAdmin(days(40)), house.peer)
  expect(await again(days(40))).toEqual(refused)
  await deactivatePerson(asAdmin(days(41)), house.peer)
  expect(await again(days(60))).toEqual(refused)
  expect(await again(days(72))).toMatchObject(done)
  expect(await tx.$count(auditLog)).toBeGreaterThan(0)
})

test('somebody below the admin counts as the admin, for whom is not below already', async () => {
  const { tx, subject, peer, manager } = house
  await tx.update(people).set({ isAdmin: true }).where(eq(people.id, peer))
  const straw = idOf(await addReport(asAdmin(), { name: 'Straw', email: 'straw@harbour.example' }))
  const below = await makePerson(tx, { name: 'Below' })
  await makeLine(tx, below, straw)
  expect(await openLine(asAdmin(), line(subject, straw))).toEqual(refused)
  expect(await openLine(asAdmin(), line(manager, below))).toEqual(refused)
  const past = await makeLine(tx, subject, straw, '2022-01-01', '2022-02-01')
  expect(await changeLine(asAdmin(), { lineId: past, startsOn: '2022-01-01', endsOn: '2022-03-01' })).toEqual(refused)
  expect(await tx.$count(reportingLines, eq(reportingLines.reportId, subject))).toBe(3)
  // Another admin opens it; and whoever is below already moves freely.
  const asPeer = viewerOf(peer, { isAdmin: true })
  expect(await openLine(asPeer, line(subject, straw))).toMatchObject(done)
  expect(await openLine(asAdmin(), line(subject, below))).toMatchObject(done)
  expect(await said()).toMatch(/^Below; before, /)
})

test('a sole admin may, and it is told with their name', async () => {
  const { tx, subject } = house
  const straw = idOf(await addReport(asAdmin(), { name: 'Straw', email: 'straw@harbour.example' }))
  expect(await openLine(asAdmin(), line(subject, straw))).toMatchObject(done)
  expect(await said()).toBe('Straw, whose line Ada opened as the only admin; before, Marta and Otto')
  const acts = await tx.select({ act: auditLog.act }).from(auditLog)
  expect(acts.map(row => row.act)).toContain('open-line-to-self')
})
