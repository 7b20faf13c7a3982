import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, passwords, people, reportingLines, sessions } from '@/db/schema'
import { makeLink, personOfLink } from '@/lib/auth/links'
import { askerOfFeed, makeFeed, ownFeed } from '@/lib/calendar/feed'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { allSeries, weekly } from '@/lib/series/testing'
import { changePerson, deactivatePerson, reactivatePerson } from './change-person'

const asked = (personId: string, more = {}) => ({
  personId,
  name: 'Jun Watanabe',
  email: 'jun.w@harbour.example',
  isAdmin: false,
  ...more,
})

test('an admin changes what the directory says; others and unknown ids are answered alike', async () => {
  const { tx, admin, manager, peer } = await household()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  const refused = await changePerson(viewerOf(manager), asked(peer))
  expect(refused).toHaveProperty('problem')
  expect(await changePerson(asAdmin, asked(newId()))).toEqual(refused)
  expect(await changePerson(asAdmin, asked(peer, { pronouns: 'he', isAdmin: true }))).toEqual({ done: true })
  const rows = await tx.select().from(people).where(eq(people.id, peer))
  expect(rows[0]).toMatchObject({ name: 'Jun Watanabe', email: 'jun.w@harbour.example', pronouns: 'he', isAdmin: true })
  const log = await tx.select({ act: auditLog.act }).from(auditLog)
  expect(log.map(row => row.act)).toEqual(['change-person', 'give-admin-role'])
})

test('the address of somebody who has signed in stays, and a taken one is told', async () => {
  const { tx, admin, peer, subject } = await household()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  expect(await changePerson(asAdmin, asked(peer, { email: 'priya@harbour.example' }))).toHaveProperty('fields.email')
  await tx.insert(passwords).values({ personId: subject, hash: 'x', changedAt: 0 })
  expect(await changePerson(asAdmin, asked(subject))).toHaveProperty('fields.email')
  expect(await changePerson(asAdmin, asked(subject, { email: undefined }))).toHaveProperty('fields.email')
  expect(await changePerson(asAdmin, asked(subject, { email: 'priya@harbour.example' }))).toEqual({ done: true })
  const rows = await tx
    .select({ email: people.email })
    .from(people)
    .where(inArray(people.id, [subject, peer]))
  expect(rows.map(row => row.email).sort()).toEqual(['jun@harbour.example', 'priya@harbour.example'])
})

test('an invitation is for the address that it was made for, and is closed with it', async () => {
  const { tx, admin, peer } = await household()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  const address = 'jun@harbour.example'
  const token = await makeLink(tx, 'invitation', peer, admin, asAdmin.now)
  const opens = async () => (await personOfLink('invitation', token, asAdmin.now))?.email
  expect(await changePerson(asAdmin, asked(peer, { email: address }))).toEqual({ done: true })
  expect(await opens()).toBe(address)
  expect(await changePerson(asAdmin, asked(peer, { email: undefined }))).toEqual({ done: true })
  expect(await changePerson(asAdmin, asked(peer, { email: address }))).toEqual({ done: true })
  expect(await opens()).toBeUndefined()
})

test('the last admin keeps the role and stays; with a second one either may go', async () => {
  const { tx, admin, peer } = await household()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  const withoutRole = asked(admin, { name: 'Ada', email: 'ada@harbour.example' })
  expect(await changePerson(asAdmin, withoutRole)).toHaveProperty('fields.isAdmin')
  expect(await deactivatePerson(asAdmin, admin)).toHaveProperty('problem')
  await tx.update(people).set({ isAdmin: true, deactivatedAt: 1 }).where(eq(people.id, peer))
  expect(await changePerson(asAdmin, withoutRole)).toHaveProperty('fields.isAdmin')
  await tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, peer))
  expect(await changePerson(asAdmin, withoutRole)).toEqual({ done: true })
})

test('who is deactivated is out of every session at once, keeps the lines, and can come back', async () => {
  const { tx, admin, manager, subject } = await household()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  await tx.insert(sessions).values({ id: newId(), personId: manager, device: 'a browser', createdAt: 0, lastSeenAt: 0 })
  expect(await deactivatePerson(viewerOf(subject), manager)).toHaveProperty('problem')
  expect(await tx.select().from(sessions)).toHaveLength(1)
  expect(await deactivatePerson(asAdmin, manager)).toEqual({ done: true })
  expect(await tx.select().from(sessions)).toEqual([])
  expect(await tx.select().from(reportingLines).where(eq(reportingLines.managerId, manager))).toHaveLength(1)
  expect(await reactivatePerson(asAdmin, manager)).toEqual({ done: true })
  const rows = await tx.select({ at: people.deactivatedAt }).from(people).where(eq(people.id, manager))
  expect(rows).toEqual([{ at: null }])
})

test('the series of who is deactivated end, and do not begin again when they come back', async () => {
  const { tx, manager, subject, admin } = await household()
  await weekly(tx, viewerOf(manager), subject)
  const asAdmin = viewerOf(admin, { isAdmin: true })
  await deactivatePerson(asAdmin, subject)
  await reactivatePerson(asAdmin, subject)
  expect((await allSeries(tx)).map(one => one.endsOn)).toEqual(['2026-06-18'])
})

test('the calendar address of who is deactivated ends, and does not open again when they come back', async () => {
  const { subject, admin } = await household()
  const priya = viewerOf(subject)
  const made = await makeFeed(priya)
  const token = 'done' in made ? (made.done.address.match(/([\w-]{43})\.ics$/)?.[1] ?? '') : ''
  expect(await askerOfFeed(token, priya.now)).toMatchObject({ personId: subject })
  const asAdmin = viewerOf(admin, { isAdmin: true })
  await deactivatePerson(asAdmin, subject)
  expect(await askerOfFeed(token, priya.now)).toBeNull()
  await reactivatePerson(asAdmin, subject)
  expect(await askerOfFeed(token, priya.now)).toBeNull()
  expect(await ownFeed(priya)).toBeUndefined()
})
