import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrateFile } from './migrate'
import { UnusableDatabase } from './usable'

const migrations = 'db/migrations'
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nonevent-'))
  file = join(folder, 'nonevent.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function reading<T>(read: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(file, { readonly: true })
  try {
    return read(sqlite)
  } finally {
    sqlite.close()
  }
}
const schemaOf = () =>
  reading(sqlite => sqlite.prepare('select type, name, sql from sqlite_master order by type, name').all())
const applied = () =>
  reading(sqlite => sqlite.prepare('select created_at from __drizzle_migrations order by created_at').pluck().all())
const known = () =>
  JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')).entries as { when: number }[]

describe('migrating', () => {
  it('makes a whole database from nothing, and changes nothing when run again', () => {
    migrateFile(file)
    expect(applied()).toEqual(known().map(entry => entry.when))
    const before = schemaOf()
    migrateFile(file)
    expect(schemaOf()).toEqual(before)
    expect(reading(sqlite => sqlite.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect(reading(sqlite => sqlite.pragma('foreign_key_check'))).toEqual([])
  })

  it('goes on from each earlier schema to the same end', () => {
    migrateFile(file)
    const end = schemaOf()
    for (let upTo = 1; upTo < known().length; upTo++) {
      rmSync(file)
      migrateFile(file, migrationsUpTo(upTo))
      expect(applied()).toHaveLength(upTo)
      migrateFile(file)
      expect(schemaOf()).toEqual(end)
    }
  })

  it('leaves nothing half-done when it is killed in the middle, and can be resumed', async () => {
    const endless = migrationsUpTo(known().length - 1, [
      'create table half_done (a text);',
      `insert into half_done with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000000)
        select hex(randomblob(2000)) from n;`,
    ])
    const program = `import { migrateFile } from '${process.cwd()}/db/migrate'; migrateFile('${file}', '${endless}')`
    const script = join(folder, 'migrate.ts')
    writeFileSync(script, program)
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' })
    const gone = once(child, 'exit')
    // Two million bytes in the log: it is well inside the endless statement.
    while (!existsSync(`${file}-wal`) || statSync(`${file}-wal`).size < 2_000_000) {
      if (child.exitCode !== null) throw new Error('The migration ended by itself')
      await new Promise(resolve => setImmediate(resolve))
    }
    child.kill('SIGKILL')
    await gone
    migrateFile(file)
    expect(applied()).toEqual(known().map(entry => entry.when))
    expect(reading(sqlite => sqlite.pragma('integrity_check', { simple: true }))).toBe('ok')
    expect(schemaOf()).not.toContainEqual(expect.objectContaining({ name: 'half_done' }))
  })
})

describe('a file that cannot be used (QUALITY.md R6, R9)', () => {
  const refused = (words: RegExp) => {
    const before = readFileSync(file)
    expect(() => migrateFile(file)).toThrow(UnusableDatabase)
    expect(() => migrateFile(file)).toThrow(words)
    expect(() => migrateFile(file)).toThrow(file)
    expect(readFileSync(file).equals(before)).toBe(true)
  }

  it('is one that a newer program made', () => {
    migrateFile(file)
    const sqlite = new Database(file)
    sqlite.prepare("insert into __drizzle_migrations (hash, created_at) values ('newer', ?)").run(Date.now() * 2)
    sqlite.pragma('wal_checkpoint(truncate)')
    sqlite.close()
    refused(/made by a newer Nonevent/)
  })

  it('is one that is damaged', () => {
    migrateFile(file)
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096, 40_960)
    writeFileSync(file, bytes)
    refused(/damaged or no database/)
  })

  it('is no database at all', () => {
    writeFileSync(file, 'Dear diary, today nothing happened.\n'.repeat(200))
    refused(/damaged or no database/)
  })
})

/** The first migrations alone, in a folder of their own, with statements after them as a migration that is unknown here. */
function migrationsUpTo(count: number, more: string[] = []): string {
  const copy = join(folder, `migrations-${count}`)
  cpSync(migrations, copy, { recursive: true })
  const journal = JSON.parse(readFileSync(join(copy, 'meta/_journal.json'), 'utf8'))
  journal.entries = journal.entries.slice(0, count)
  if (more.length > 0) {
    const when = journal.entries.at(-1).when + 1
    journal.entries.push({ idx: count, version: '6', when, tag: 'more', breakpoints: true })
    writeFileSync(join(copy, 'more.sql'), more.join('\n--> statement-breakpoint\n'))
  }
  writeFileSync(join(copy, 'meta/_journal.json'), JSON.stringify(journal))
  return copy
}
