import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, openSqlite } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { checkAuditLog } from '@/lib/audit-log/check'
import { makeLine, makeOrganisation, makePerson } from '@/lib/demo/make'

const kills = process.env.NONEVENT_LONG ? 100 : 20
let folder: string
let file: string
let [manager, report] = ['', '']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  file = join(folder, 'nonevent.db')
  migrateFile(file)
  const { reads, sqlite, writer } = connect(file)
  await makeOrganisation(reads)
  manager = await makePerson(reads, { name: 'Marta' })
  report = await makePerson(reads, { name: 'Priya' })
  await makeLine(reads, report, manager)
  sqlite.close()
  writer.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(`loses nothing that was said to be saved, in ${kills} kills in the middle of writing (QUALITY.md R1)`, {
  timeout: 600_000,
}, async () => {
  const saved: string[] = []
  for (let kill = 0; kill < kills; kill++) saved.push(...(await writtenUntilKilled(1 + ((kill * 7) % 23))))
  const { reads, sqlite, writer } = connect(file)
  const kept = new Set(sqlite.prepare('select id from prevention_entries').pluck().all())
  expect(saved.length).toBeGreaterThan(kills)
  expect(saved.filter(id => !kept.has(id))).toEqual([])
  expect((await checkAuditLog(reads)).broken).toBeNull()
  sqlite.close()
  writer.close()
})

/** Starts a writer, kills it with SIGKILL once it has told so many ids, and looks at the file that it left. */
async function writtenUntilKilled(count: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/kills/writer.ts', file, manager, report], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let told = ''
  for await (const chunk of child.stdout) {
    told += chunk
    if (told.split('\n').length > count) child.kill('SIGKILL')
  }
  const [, signal] = await gone
  expect(signal).toBe('SIGKILL')
  const sqlite = openSqlite(file)
  expectWhole(sqlite)
  sqlite.close()
  // What stands after the last line end was cut off while it was being told.
  return told.split('\n').slice(0, -1)
}

/** Nothing damaged, nothing that points nowhere, no entry without all that was written with it. */
function expectWhole(sqlite: Database.Database) {
  const count = (from: string) => sqlite.prepare(`select count(*) from ${from}`).pluck().get()
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(sqlite.pragma('foreign_key_check')).toEqual([])
  const entries = count('prevention_entries')
  expect(count('entry_people')).toBe(entries)
  expect(count('submissions')).toBe(entries)
  expect(count("audit_log where act = 'captured'")).toBe(entries)
}
