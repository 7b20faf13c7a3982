import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The database cannot be used as it is; the message says which file and what to do, in words for whoever starts the server. */
export class UnusableDatabase extends Error {}

export const migrationsFolder = () => join(process.cwd(), 'db/migrations')

/**
 * Whether a file has this program's schema already, so that nothing needs to be done before it is served. Read-only.
 *
 * @throws UnusableDatabase if the file is damaged, no database, or newer than this program (QUALITY.md R6, R9); it is not touched.
 */
export function isCurrent(file: string, folder = migrationsFolder()): boolean {
  if (!existsSync(file)) return false
  const known = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')).entries as { when: number }[]
  const newest = Math.max(...known.map(entry => entry.when))
  const found = newestIn(file)
  if (found !== null && found > newest) {
    throw new UnusableDatabase(
      `${file} was made by a newer Nonevent. Start that version, or restore a backup from before.`,
    )
  }
  return found === newest
}

// Reading every page of a bigger file would take seconds at each start (QUALITY.md P10); its head and schema are read.
const readWhole = 64 * 1024 * 1024

function newestIn(file: string): number | null {
  const sqlite = new Database(file, { readonly: true })
  try {
    if (statSync(file).size <= readWhole) {
      const verdict = sqlite.pragma('quick_check(1)', { simple: true })
      if (verdict !== 'ok') throw new Error(String(verdict))
    }
    const table = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
    return table
      ? (sqlite.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number | null)
      : null
  } catch {
    throw new UnusableDatabase(
      `${file} is damaged or no database. Put a backup in its place, or move it away to begin anew.`,
    )
  } finally {
    sqlite.close()
  }
}
