import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import * as schema from './schema'

/** The file inside DATA_DIR that holds everything. */
export const databaseFile = (folder = process.env.DATA_DIR ?? 'data') => join(folder, 'nonevent.db')

const pragmas = [
  ['journal_mode', 'wal', (value: unknown) => value === 'wal' || value === 'memory'],
  ['synchronous', 'FULL', (value: unknown) => value === 2],
  ['foreign_keys', 'ON', (value: unknown) => value === 1],
  ['busy_timeout', '5000', (value: unknown) => Number(value) >= 5000],
  ['secure_delete', 'ON', (value: unknown) => value === 1],
  ['trusted_schema', 'OFF', (value: unknown) => value === 0],
] as const

/** Where every statement is written, for tests and the bench that count them; unset everywhere else. */
const statementLog = process.env.STATEMENT_LOG

/**
 * Opens a SQLite file and makes sure that it keeps QUALITY.md's promises: every pragma is set, then read back.
 *
 * @throws if a pragma did not take or SQLite is older than 3.51.3, whose WAL could be damaged.
 */
export function openSqlite(file: string) {
  const sqlite = new Database(
    file,
    statementLog ? { verbose: line => appendFileSync(statementLog, `${String(line).replace(/\s+/g, ' ')}\n`) } : {},
  )
  for (const [name, value, holds] of pragmas) {
    sqlite.pragma(`${name} = ${value}`)
    if (!holds(sqlite.pragma(name, { simple: true }))) throw new Error(`SQLite did not take ${name} = ${value}`)
  }
  const version = sqlite.prepare('select sqlite_version()').pluck().get() as string
  if (version.localeCompare('3.51.3', 'en', { numeric: true }) < 0) throw new Error(`SQLite ${version} is too old`)
  return sqlite
}

const over = (sqlite: Database.Database) => drizzle(sqlite, { schema, casing: 'snake_case' })

export type Db = ReturnType<typeof over>

export interface Connections {
  sqlite: Database.Database
  /** Reads, of pages and handlers. Never sees what an unfinished transaction wrote. */
  reads: Db
  /** Belongs to `transact`, which lets one writer in at a time. */
  writes: Db
  writer: Database.Database
  gate: Promise<unknown>
}

/** Two connections on one file: one that reads, one that writes. In memory they are the same one, for tests. */
export function connect(file: string): Connections {
  const sqlite = openSqlite(file)
  const writer = file === ':memory:' ? sqlite : openSqlite(file)
  return { sqlite, reads: over(sqlite), writes: over(writer), writer, gate: Promise.resolve() }
}

// Next evaluates this module several times in one process, hence globalThis.
const shared = globalThis as typeof globalThis & { noneventConnections?: Connections }

/** The connections of this process, opened at first use on the database in DATA_DIR. */
export function connections(): Connections {
  if (!shared.noneventConnections) {
    const file = databaseFile()
    if (!existsSync(file)) throw new Error(`There is no database at ${file}. npm start makes it.`)
    shared.noneventConnections = connect(file)
  }
  return shared.noneventConnections
}

/** Puts other connections in place, or none; for tests and for commands that open a file of their own. */
export function setConnections(next: Connections | undefined) {
  shared.noneventConnections = next
}

/** The database as reads see it. */
export const db = () => connections().reads
