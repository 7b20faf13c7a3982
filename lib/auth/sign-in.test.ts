import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { passwords, people, reportingLines, sessions } from '@/db/schema'
import { tiesOf } from '@/lib/access/lines'
import { household } from '@/lib/demo/testing'
import { changeOwnPassword } from './change-password'
import { endOwnSession } from './end-session'
import { notThere } from './outcome'
import { dummyHash, hashPassword, passwordMatches } from './password'
import { sessionLasts } from './session-cookie'
import { sessionsOf, viewerOfSession } from './sessions'
import { setPassword } from './set-password'
import { signInWithPassword } from './sign-in'
import { signOut } from './sign-out'
import { doNotMatch } from './verify-password'

const now = Date.parse('2026-06-15T09:00:00Z')
const password = 'plinth otter nine gravel'
const visitor = { place: '192.0.2.1', device: 'Firefox on Linux', sessionId: null }

async function home() {
  const here = await household()
  const hash = await hashPassword(password)
  for (const person of [here.subject, here.manager]) await setPassword(here.tx, person, hash, now)
  const signIn = async (email: string, at = now, sessionId: string | null = null) => {
    const outcome = await signInWithPassword({ email, password }, { ...visitor, sessionId }, at)
    if (!('sessionId' in outcome)) throw new Error('was not let in')
    return outcome.sessionId
  }
  return { ...here, signIn }
}

test('the dummy costs what a real hash costs', async () => {
  const settingsOf = (hash: string) => hash.split('$').slice(1, 4)
  expect(settingsOf(await hashPassword(password))).toEqual(settingsOf(dummyHash))
})

test('known, unknown, without password and deactivated: one verification, one answer', async () => {
  const { tx, manager } = await home()
  await tx.update(people).set({ deactivatedAt: now }).where(eq(people.id, manager))
  const checked: string[] = []
  const counting = (kept: string, typed: string) => {
    checked.push(typed)
    return passwordMatches(kept, typed)
  }
  const answers = []
  for (const [email, typed] of [
    ['priya@harbour.example', 'not her password'],
    ['nobody@harbour.example', password],
    ['jun@harbour.example', password],
    ['marta@harbour.example', password],
  ] as const)
    answers.push(await signInWithPassword({ email, password: typed }, visitor, now, counting))
  expect(answers).toEqual([doNotMatch, doNotMatch, doNotMatch, doNotMatch])
  expect(checked).toHaveLength(4)
  expect(await tx.select().from(sessions)).toEqual([])
  expect(await signInWithPassword({ email: 'priya@harbour.example', password }, visitor, now, counting)).toHaveProperty(
    'sessionId',
  )
  expect(checked).toHaveLength(5)
})

test('each sign-in opens a new session, and the one the browser had is over', async () => {
  const { signIn, tx } = await home()
  const first = await signIn('priya@harbour.example')
  const second = await signIn('priya@harbour.example', now + 1, first)
  expect(second).not.toBe(first)
  expect((await tx.select({ id: sessions.id }).from(sessions)).map(row => row.id)).toEqual([second])
})

test('a session ends 12 hours after its last use and 30 days after it began', async () => {
  const { signIn, tx } = await home()
  const id = await signIn('priya@harbour.example')
  expect(await viewerOfSession(id, now + sessionLasts.idle - 1)).not.toBeNull()
  expect(await viewerOfSession(id, now + 2 * sessionLasts.idle - 2)).not.toBeNull()
  expect(await viewerOfSession(id, now + 3 * sessionLasts.idle)).toBeNull()
  await tx.update(sessions).set({ lastSeenAt: now + sessionLasts.inAll })
  expect(await viewerOfSession(id, now + sessionLasts.inAll - 1)).not.toBeNull()
  expect(await viewerOfSession(id, now + sessionLasts.inAll)).toBeNull()
})

test('a deactivated account is out, and a changed line counts, at the next request', async () => {
  const { signIn, tx, manager, subject } = await home()
  const id = await signIn('marta@harbour.example')
  const viewer = await viewerOfSession(id, now)
  if (!viewer) throw new Error('is not there')
  expect((await tiesOf(tx, viewer)).manages).toEqual(new Set([subject]))
  await tx.update(reportingLines).set({ endsOn: '2026-06-15' }).where(eq(reportingLines.managerId, manager))
  expect((await tiesOf(tx, viewer)).manages).toEqual(new Set())
  await tx.update(people).set({ deactivatedAt: now }).where(eq(people.id, manager))
  expect(await viewerOfSession(id, now)).toBeNull()
})

test('signing out ends the one session, or all of them, and never anybody else’s', async () => {
  const { signIn, tx } = await home()
  const [here, there, hers] = [
    await signIn('priya@harbour.example'),
    await signIn('priya@harbour.example'),
    await signIn('marta@harbour.example'),
  ]
  const left = async () => new Set((await tx.select({ id: sessions.id }).from(sessions)).map(row => row.id))
  await signOut(here, false, now)
  expect(await left()).toEqual(new Set([there, hers]))
  await signOut(here, true, now)
  expect(await left()).toEqual(new Set([there, hers]))
  await signOut(there, true, now)
  expect(await left()).toEqual(new Set([hers]))
})

test('one ends a session of one’s own; somebody else’s is not there', async () => {
  const { signIn } = await home()
  const [mine, other, hers] = [
    await signIn('priya@harbour.example'),
    await signIn('priya@harbour.example'),
    await signIn('marta@harbour.example'),
  ]
  const viewer = await viewerOfSession(mine, now)
  if (!viewer) throw new Error('is not there')
  expect((await sessionsOf(viewer)).map(session => session.id)).toEqual([other, mine])
  expect(await endOwnSession(viewer, hers)).toEqual(notThere)
  expect(await endOwnSession(viewer, other)).toEqual({ done: true })
  expect(await endOwnSession(viewer, other)).toEqual(notThere)
  expect(await viewerOfSession(hers, now)).not.toBeNull()
})

test('changing the password asks for the present one and ends every other session', async () => {
  const { signIn, tx, subject } = await home()
  const [mine, other] = [await signIn('priya@harbour.example'), await signIn('priya@harbour.example')]
  const viewer = await viewerOfSession(mine, now)
  if (!viewer) throw new Error('is not there')
  const change = (presentPassword: string, newPassword: string) =>
    changeOwnPassword(viewer, { presentPassword, newPassword }, visitor.place)
  expect(await change('something else', 'four spare oars afloat')).toHaveProperty('fields.presentPassword')
  expect(await change(password, 'passwordpassword')).toHaveProperty('fields.newPassword')
  expect(await viewerOfSession(other, now)).not.toBeNull()
  expect(await change(password, 'four spare oars afloat')).toEqual({ done: true })
  expect(await viewerOfSession(mine, now)).not.toBeNull()
  expect(await viewerOfSession(other, now)).toBeNull()
  const kept = await tx.select({ hash: passwords.hash }).from(passwords).where(eq(passwords.personId, subject))
  expect(await passwordMatches(kept[0]?.hash ?? '', 'four spare oars afloat')).toBe(true)
})
