import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { invitations, passwords, people, sessions } from '@/db/schema'
import { transact } from '@/db/transact'
import { household, viewerOf } from '@/lib/demo/testing'
import { makeInvitation } from './invitations'
import { linksLast, personOfLink, withdrawLinks } from './links'
import { notThere } from './outcome'
import { makeResetLink } from './reset-password'
import { openSessionRow } from './sessions'
import { linkIsOver, setPasswordByLink } from './set-password-by-link'

const password = 'plinth otter nine gravel'
const visitor = { place: '192.0.2.1', device: 'Firefox on Linux', sessionId: null }

async function home() {
  const here = await household()
  const ada = viewerOf(here.admin, { isAdmin: true })
  const invite = (personId: string, viewer = ada) => transact(tx => makeInvitation(tx, viewer, personId))
  const token = async (personId: string) => {
    const outcome = await invite(personId)
    if (!('done' in outcome)) throw new Error('was not invited')
    return outcome.done.link.split('/invitation/')[1] ?? ''
  }
  const accept = (token: string, at = ada.now) => setPasswordByLink('invitation', { token, password }, visitor, at)
  return { ...here, ada, invite, token, accept, now: ada.now }
}

test('an invitation sets the password and signs in, once', async () => {
  const { tx, subject, token, accept, now } = await home()
  const link = await token(subject)
  expect(await personOfLink('invitation', link, now)).toMatchObject({ personId: subject, name: 'Priya' })
  expect(JSON.stringify(await tx.select().from(invitations))).not.toContain(link)
  expect(await accept(link)).toHaveProperty('sessionId')
  expect(await personOfLink('invitation', link, now)).toBeNull()
  expect(await accept(link)).toEqual(linkIsOver)
})

test('two at once give one success', async () => {
  const { tx, subject, token, accept } = await home()
  const link = await token(subject)
  const both = await Promise.all([accept(link), accept(link)])
  expect(both.filter(outcome => 'sessionId' in outcome)).toHaveLength(1)
  expect(both).toContainEqual(linkIsOver)
  expect(await tx.select().from(sessions)).toHaveLength(1)
})

test('used, too old, withdrawn, replaced, of another kind, unknown and deactivated are answered alike', async () => {
  const { tx, subject, peer, token, accept, now } = await home()
  const old = await token(subject)
  expect(await accept(old, now + linksLast.invitation)).toEqual(linkIsOver)
  const replaced = old
  const withdrawn = await token(subject)
  expect(await accept(replaced)).toEqual(linkIsOver)
  await transact(async tx => void (await withdrawLinks(tx, subject, now)))
  expect(await accept(withdrawn)).toEqual(linkIsOver)
  expect(await accept('A'.repeat(43))).toEqual(linkIsOver)
  const left = await token(peer)
  expect(await setPasswordByLink('reset', { token: left, password }, visitor, now)).toEqual(linkIsOver)
  await tx.update(people).set({ deactivatedAt: now }).where(eq(people.id, peer))
  expect(await accept(left)).toEqual(linkIsOver)
  expect(await tx.select().from(passwords)).toEqual([])
})

test('only an admin invites, and only whoever is here, has an address and never signed in', async () => {
  const { tx, subject, manager, peer, invite, token, accept } = await home()
  expect(await invite(subject, viewerOf(manager))).toEqual(notThere)
  expect(await invite('01890a5d-ac96-774b-bcce-b302099a8057')).toEqual(notThere)
  await tx.update(people).set({ email: null }).where(eq(people.id, peer))
  expect(await invite(peer)).toHaveProperty('problem')
  await accept(await token(subject))
  expect(await invite(subject)).toEqual({ problem: 'They have signed in before, so they need no invitation.' })
})

test('a common password is refused beside its field, and the link still works', async () => {
  const { subject, token, now } = await home()
  const sent = { token: await token(subject), password: 'priya.harbour.example' }
  expect(await setPasswordByLink('invitation', sent, visitor, now)).toHaveProperty('fields.password')
  expect(await setPasswordByLink('invitation', { ...sent, password }, visitor, now)).toHaveProperty('sessionId')
})

test('a reset lasts thirty minutes, works once, and ends every session', async () => {
  const { tx, subject, token, accept, now } = await home()
  await accept(await token(subject))
  const before = await transact(tx => openSessionRow(tx, subject, visitor, now))
  expect(await makeResetLink('nobody@harbour.example', now)).toHaveProperty('problem')
  const made = await makeResetLink(' Priya@Harbour.example ', now)
  const link = 'done' in made ? (made.done.link.split('/reset/')[1] ?? '') : ''
  const reset = (at: number) =>
    setPasswordByLink('reset', { token: link, password: 'four spare oars afloat' }, visitor, at)
  expect(await reset(now + linksLast.reset)).toEqual(linkIsOver)
  const outcome = await reset(now + linksLast.reset - 1)
  expect(outcome).toHaveProperty('sessionId')
  expect(await reset(now)).toEqual(linkIsOver)
  const left = await tx.select({ id: sessions.id }).from(sessions)
  expect(left).toHaveLength(1)
  expect(left[0]?.id).not.toBe(before)
})
