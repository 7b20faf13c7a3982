import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, mutedReminders } from '@/db/schema'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { switchInput } from './input'
import { offLinks, offToken, readOffToken } from './off-link'
import { ownReminders } from './queries'
import { meantByLink, switchByLink, switchOwnReminder } from './switch'

test('a link says for whom and what it is, and only one that was made here does', () => {
  const [one, other] = [newId(), newId()]
  const token = offToken(one, 'the day before')
  expect(readOffToken(token)).toEqual({ personId: one, kind: 'the day before' })
  const signed = token.slice(-43)
  const last = signed.endsWith('A') ? 'B' : 'A'
  for (const forged of [
    '',
    'x',
    `${other}-d-${signed}`,
    `${one}-n-${signed}`,
    `${one}-d-${signed.slice(0, -2)}${last}${signed.at(-1)}`,
    `${token}A`,
    `${one.toUpperCase()}-d-${signed}`,
  ])
    expect(readOffToken(forged), forged).toBeNull()
  expect(offLinks(one, 'the day before').oneClick).toBe(`http://localhost:3000/reminders/off/${token}`)
})

test('another secret makes other links', () => {
  const personId = newId()
  const token = offToken(personId, 'the day before')
  const before = process.env.NEXTAUTH_SECRET
  process.env.NEXTAUTH_SECRET = 'another secret for this test, 32 or more'
  expect(readOffToken(token)).toBeNull()
  process.env.NEXTAUTH_SECRET = before
})

test('the link switches one kind of one person off, once, and on again; nothing else changes', async () => {
  const { tx, subject, manager } = await household()
  const token = offToken(subject, 'the day before')
  expect(await meantByLink(token)).toEqual({ kind: 'the day before', isOff: false })
  expect(await switchByLink(token, true, 7)).toBe(true)
  expect(await switchByLink(token, true, 8)).toBe(true)
  expect(await tx.select().from(mutedReminders)).toEqual([{ personId: subject, kind: 'the day before', mutedAt: 7 }])
  expect((await tx.select().from(auditLog)).map(row => [row.act, row.actorId, row.objectId])).toEqual([
    ['switch reminder off', null, subject],
  ])
  expect(await meantByLink(token)).toEqual({ kind: 'the day before', isOff: true })
  expect(await switchByLink(token.replace(subject, manager), true, 9)).toBe(false)
  expect(await switchByLink(offToken(newId(), 'the day before'), true, 9)).toBe(false)
  expect(await tx.$count(mutedReminders)).toBe(1)
  expect(await switchByLink(token, false, 10)).toBe(true)
  expect(await tx.$count(mutedReminders)).toBe(0)
})

test('each kind is switched off and on in Settings, for oneself alone', async () => {
  const { tx, subject, manager } = await household()
  const [priya, marta] = [viewerOf(subject), viewerOf(manager)]
  await switchOwnReminder(priya, switchInput.parse({ kind: 'not asked lately', off: 'on' }))
  const offOf = async (viewer: typeof priya) => (await ownReminders(viewer)).kinds.map(one => one.off)
  expect(await offOf(priya)).toEqual([false, true])
  expect(await offOf(marta)).toEqual([false, false])
  await switchOwnReminder(marta, switchInput.parse({ kind: 'not asked lately' }))
  expect(await offOf(priya)).toEqual([false, true])
  await switchOwnReminder(priya, switchInput.parse({ kind: 'not asked lately' }))
  expect(await offOf(priya)).toEqual([false, false])
  expect(await tx.$count(auditLog, eq(auditLog.actorId, subject))).toBe(2)
  expect(switchInput.safeParse({ kind: 'every hour', off: 'on' }).error?.issues[0]?.message).toBe(
    'There is no such reminder.',
  )
})
