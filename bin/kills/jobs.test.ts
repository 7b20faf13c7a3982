import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect, setConnections } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { addJobs, leaseLasts, takeJob } from '@/lib/jobs/queue'

const now = Date.parse('2026-06-15T09:00:00Z')
let folder: string
let file: string
let connections: ReturnType<typeof connect>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  file = join(folder, 'nonevent.db')
  migrateFile(file)
  connections = connect(file)
  setConnections(connections)
})
afterEach(() => {
  connections.sqlite.close()
  connections.writer.close()
  setConnections(undefined)
  rmSync(folder, { recursive: true, force: true })
})

const taker = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'bin/kills/taker.ts', file, String(now), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const queue = (count: number) =>
  addJobs(
    connections.writes,
    Array.from({ length: count }, (_, at) => ({ kind: 'clean up', key: `job ${at}`, dueAt: now }) as const),
    now,
  )

it('a job is taken once, by whichever of two processes', async () => {
  await queue(80)
  const [one, other] = await Promise.all([taker(), taker()].map(child => text(child.stdout)))
  const taken = `${one}${other}`.trim().split('\n')
  expect(taken).toHaveLength(80)
  expect(new Set(taken).size).toBe(80)
})

it('a job that was being done when its process was killed is taken by another once its lease has run out', async () => {
  await queue(1)
  const child = taker('hold')
  await once(child.stdout, 'data')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  expect(await takeJob(['clean up'], now + leaseLasts - 1)).toBeUndefined()
  expect(await takeJob(['clean up'], now + leaseLasts)).toMatchObject({ key: 'job 0', attempts: 2 })
})
