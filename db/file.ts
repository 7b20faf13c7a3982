import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The file inside DATA_DIR that holds everything. */
export const databaseFile = (folder = process.env.DATA_DIR ?? 'data') => join(folder, 'nonevent.db')

const pragmas = [
  ['journal_mode', 'wal', (value: unknown) => value === 'wal' || value === 'memory'],
  ['synchronous', 'FULL', (value: unknown) => value === 2],
  ['foreign_keys', 'ON', (value: unknown) => value === 1],
  ['busy_timeout', '5000', (value: unknown) => Number(value) >= 5000],
  ['secure_delete', 'ON', (value: unknown) => value === 1],
  // 16 MB of pages: a person's ten years stay at hand.
  ['cache_size', '-16000', (value: unknown) => value === -16_000],
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
