import { afterEach, expect, test, vi } from 'vitest'
import { emptyDatabase } from '@/lib/demo/testing'
import { alreadyFounded, foundOrganisation } from '@/lib/organisation/found'
import { isDemo, isFounded } from '@/lib/organisation/founded'
import { demoAccount, demoAccounts } from './demo-accounts'
import { eraseDemo } from './leave-demo'
import { lookAroundDemo } from './look-around'
import { isLoopback } from './loopback'
import { viewerOfSession } from './sessions'
import { signInWithPassword } from './sign-in'

const now = Date.parse('2026-06-15T09:00:00Z')
const visitor = { place: '127.0.0.1', device: 'Firefox on Linux', sessionId: null }
const founding = {
  organisation: 'Anchor',
  timeZone: 'Europe/Warsaw',
  name: 'Ada Berg',
  email: 'ada@anchor.example',
  password: 'plinth otter nine gravel',
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('whoever looks around is the demo year’s manager, may be any of its people, and leaves nothing behind', async () => {
  emptyDatabase()
  expect(await demoAccounts()).toEqual([])
  const outcome = await lookAroundDemo(visitor, now)
  const sessionId = typeof outcome === 'object' && 'sessionId' in outcome ? outcome.sessionId : ''
  expect(await viewerOfSession(sessionId, now)).toMatchObject({ isAdmin: false, organisation: { isDemo: true } })
  expect(await lookAroundDemo(visitor, now)).toBe(alreadyFounded)
  expect(await foundOrganisation(founding, visitor, now)).toBe(alreadyFounded)
  const accounts = await demoAccounts()
  expect(accounts).toHaveLength(6)
  for (const { who } of accounts) {
    const account = await demoAccount(who)
    expect(account && (await signInWithPassword(account, visitor, now))).toHaveProperty('sessionId')
  }
  expect(await eraseDemo()).toBe(true)
  expect(await isFounded()).toBe(false)
  expect(await demoAccount('manager')).toBeNull()
  expect(await foundOrganisation(founding, visitor, now)).toHaveProperty('sessionId')
  expect(await isDemo()).toBe(false)
})

test('the demo year runs on loopback only', async () => {
  emptyDatabase()
  vi.stubEnv('HOST', '0.0.0.0')
  expect(await lookAroundDemo(visitor, now)).toHaveProperty('problem')
  expect(await isFounded()).toBe(false)
  vi.stubEnv('HOST', '')
  vi.stubEnv('BASE_URL', 'https://nonevent.example')
  expect(await lookAroundDemo(visitor, now)).toHaveProperty('problem')
  expect(await isFounded()).toBe(false)
})

test.each([
  [undefined, undefined, true],
  ['', 'http://localhost:3000', true],
  ['localhost', 'http://127.0.0.1:4000', true],
  ['127.0.0.1', 'http://nonevent.localhost:3000', true],
  ['::1', 'http://[::1]:3000', true],
  ['0.0.0.0', 'http://localhost:3000', false],
  ['::', 'http://localhost:3000', false],
  ['192.0.2.1', 'https://nonevent.example', false],
  ['nonevent.example', 'https://nonevent.example', false],
  ['', 'https://nonevent.example', false],
  ['127.0.0.1', 'https://localhost.example', false],
])('listening to %s under %s is for this machine alone: %s', (host, address, alone) => {
  vi.stubEnv('HOST', host)
  vi.stubEnv('BASE_URL', address)
  expect(isLoopback()).toBe(alone)
})
