import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { type Connections, connect, setConnections } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { people, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { baseUrl } from '@/lib/config'
import { makeOrganisation, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { savingAction } from './action'
import { sealSession, sessionCookieName } from './session-cookie'
import { openSessionRow } from './sessions'

const request = { origin: '' as string | null, cookie: '' }
vi.mock('next/headers', () => ({
  headers: async () => new Headers(request.origin === null ? {} : { origin: request.origin }),
  cookies: async () => ({
    get: (name: string) => (name === sessionCookieName() ? { value: request.cookie } : undefined),
  }),
}))

let folder: string
let file: string
let here: Connections
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  file = join(folder, 'nonevent.db')
  migrateFile(file)
  here = connect(file)
  setConnections(here)
  await makeOrganisation(here.reads)
  const personId = await makePerson(here.reads, { name: 'Marta' })
  request.cookie = await sealSession(
    await openSessionRow(here.reads, personId, { device: 'a test', sessionId: null }, Date.now()),
  )
  request.origin = new URL(baseUrl()).origin
})
afterEach(() => {
  setConnections(undefined)
  here.sqlite.close()
  here.writer.close()
  rmSync(folder, { recursive: true, force: true })
})

const rename = savingAction('rename-organisation', z.object({ organisation: z.string().max(200_000) }), input =>
  transact(async tx => {
    await tx.update(settings).set(input).where(eq(settings.id, 1))
    return { done: true }
  }),
)
const nameNow = async () => (await here.reads.select({ name: settings.organisation }).from(settings))[0]?.name
const kept = expect.stringContaining('What you typed is still here')

it('takes an act of somebody signed in, from a page of ours', async () => {
  expect(await rename({ organisation: 'Anchor' })).toEqual({ done: true })
  expect(await nameNow()).toBe('Anchor')
})

it.each([
  ['a foreign origin', { origin: 'https://elsewhere.example' }],
  ['no origin', { origin: null }],
  ['nobody signed in', { cookie: '' }],
  ['a forged session', { cookie: 'forged' }],
])('takes nothing from %s', async (_, change) => {
  Object.assign(request, change)
  expect(await rename({ organisation: 'Anchor' })).toEqual({ problem: expect.any(String) })
  expect(await nameNow()).toBe('Harbour')
})

it('takes nothing from a session that has ended, or whose person has left', async () => {
  await here.reads.update(people).set({ deactivatedAt: Date.now() })
  expect(await rename({ organisation: 'Anchor' })).toEqual({ problem: expect.stringContaining('signed out') })
  request.cookie = await sealSession(newId())
  expect(await rename({ organisation: 'Anchor' })).toEqual({ problem: expect.stringContaining('signed out') })
  expect(await nameNow()).toBe('Harbour')
})

it('says in words that the disk is full, and saves again once it is not (QUALITY.md R5)', async () => {
  here.writer.pragma(`max_page_count = ${here.writer.pragma('page_count', { simple: true })}`)
  const outcome = await rename({ organisation: 'x'.repeat(100_000) })
  expect(outcome).toEqual({ problem: kept })
  expect(outcome).toEqual({ problem: expect.stringContaining('no room left') })
  expect(await nameNow()).toBe('Harbour')
  here.writer.pragma('max_page_count = 1000000')
  expect(await rename({ organisation: 'Anchor' })).toEqual({ done: true })
})

it('says in words that the database is busy, and saves again once it is not (QUALITY.md R7)', async () => {
  const other = new Database(file)
  other.exec('begin immediate')
  here.writer.pragma('busy_timeout = 50')
  const outcome = await rename({ organisation: 'Anchor' })
  expect(outcome).toEqual({ problem: kept })
  expect(outcome).toEqual({ problem: expect.stringContaining('busy') })
  other.exec('rollback')
  other.close()
  expect(await rename({ organisation: 'Anchor' })).toEqual({ done: true })
})
