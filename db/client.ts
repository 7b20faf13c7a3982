import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { databaseFile, openSqlite } from './file'
import { keepStatements } from './kept-statements'
import * as schema from './schema'

export { databaseFile, openSqlite }

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
  keepStatements(sqlite)
  if (writer !== sqlite) keepStatements(writer)
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
