import { existsSync } from 'node:fs'
import { databaseFile, openSqlite } from '@/db/file'
import { migrateFile } from '@/db/migrate'
import { loadDemoFile } from '@/lib/demo/load'

/** Puts the demo year into a data folder in which there is no organisation yet. */
export async function makeDemoYear({ dataDir }: { dataDir: string }) {
  process.umask(0o077)
  const file = databaseFile(dataDir)
  if (existsSync(file) && holdsOrganisation(file)) return
  await loadDemoFile(file, Date.now())
}

function holdsOrganisation(file: string): boolean {
  migrateFile(file)
  const sqlite = openSqlite(file)
  try {
    return sqlite.prepare('select 1 from settings').get() !== undefined
  } finally {
    sqlite.close()
  }
}
