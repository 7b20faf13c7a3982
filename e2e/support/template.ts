import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect, databaseFile } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import { makeOrganisation } from '@/lib/demo/make'

/** Everything that browser tests write, beside the sources and ignored by git. */
export const workshop = join(process.cwd(), '.browser-tests')

/** Before all tests: one migrated database with an organisation in it, which each worker copies. */
export default async function makeTemplate() {
  if (!existsSync('.next/nonevent-serve.mjs')) throw new Error('There is no build. npm test makes one.')
  rmSync(workshop, { recursive: true, force: true })
  const folder = join(workshop, 'template')
  mkdirSync(folder, { recursive: true })
  migrateFile(databaseFile(folder))
  const { reads, sqlite, writer } = connect(databaseFile(folder))
  await makeOrganisation(reads, { createdAt: Date.now() })
  writer.close()
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}
