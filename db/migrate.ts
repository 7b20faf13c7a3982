import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { openSqlite } from './client'

/** The database cannot be used as it is; the message says which file and what to do, in words for whoever starts the server. */
export class UnusableDatabase extends Error {}

/**
 * Brings the file's schema up to this program's, or makes the file. What stands in it is checked first, read-only.
 *
 * @throws UnusableDatabase if the file is damaged, no database, or newer than this program (QUALITY.md R6, R9); it is not touched.
 */
export function migrateFile(file: string, folder = join(process.cwd(), 'db/migrations')) {
  if (existsSync(file)) refuseUnusable(file, folder)
  const sqlite = openSqlite(file)
  try {
    migrate(drizzle(sqlite), { migrationsFolder: folder })
  } finally {
    sqlite.close()
  }
}

function refuseUnusable(file: string, folder: string) {
  const known = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')).entries as { when: number }[]
  const newest = Math.max(...known.map(entry => entry.when))
  let found: number | null
  const sqlite = new Database(file, { readonly: true })
  try {
    found = newestIn(sqlite)
  } catch {
    throw new UnusableDatabase(
      `${file} is damaged or no database. Put a backup in its place (npm run restore), or move it away to begin anew.`,
    )
  } finally {
    sqlite.close()
  }
  if (found !== null && found > newest) {
    throw new UnusableDatabase(
      `${file} was made by a newer Nonevent. Start that version, or restore a backup from before.`,
    )
  }
}

function newestIn(sqlite: Database.Database): number | null {
  const verdict = sqlite.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new Error(String(verdict))
  const table = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  return table
    ? (sqlite.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null)
    : null
}
