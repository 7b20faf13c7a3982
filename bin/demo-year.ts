import { existsSync } from 'node:fs'
import { databaseFile } from '@/db/client'
import { loadDemoFile } from '@/lib/demo/load'

/** Puts the demo year into a data folder that has no database yet. */
export async function makeDemoYear({ dataDir }: { dataDir: string }) {
  const file = databaseFile(dataDir)
  if (existsSync(file)) return
  process.umask(0o077)
  await loadDemoFile(file, Date.now())
}
