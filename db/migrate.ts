import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { openSqlite } from './file'
import { isCurrent, migrationsFolder } from './usable'

/**
 * Brings the file's schema up to this program's, or makes the file. What stands in it is checked first, read-only.
 *
 * @throws UnusableDatabase if the file is damaged, no database, or newer than this program (QUALITY.md R6, R9); it is not touched.
 */
export function migrateFile(file: string, folder = migrationsFolder()) {
  if (isCurrent(file, folder)) return
  const sqlite = openSqlite(file)
  try {
    migrate(drizzle(sqlite), { migrationsFolder: folder })
  } finally {
    sqlite.close()
  }
}
