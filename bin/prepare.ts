import Database from 'better-sqlite3'
import { databaseFile } from '@/db/file'
import { isCurrent, UnusableDatabase } from '@/db/usable'
import { makeDataFolder } from './data-folder.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'
import { secretOf } from './secret'
import { isForHereAlone, readSettings } from './settings.mjs'

export type Settings = ReturnType<typeof readSettings>

/**
 * Makes everything ready that the program expects to find: data folder, secret, a database of this version's schema,
 * and the environment from which lib/config and next-auth read.
 *
 * @throws Refusal with the one line to say, if something is in the way.
 */
export async function prepare(env: NodeJS.ProcessEnv = process.env): Promise<Settings> {
  const settings = readSettings(env)
  process.chdir(root)
  process.umask(0o077)
  makeDataFolder(settings.dataDir)
  env.HOST = settings.host
  env.DATA_DIR = settings.dataDir
  env.BASE_URL = settings.baseUrl
  env.NEXTAUTH_URL = settings.baseUrl
  env.NEXTAUTH_SECRET = secretOf(env, settings.dataDir)
  env.SMTP_URL = settings.mail?.url ?? ''
  delete env.SMTP_URL_FILE
  env.NEXT_TELEMETRY_DISABLED = '1'
  const file = databaseFile(settings.dataDir)
  await bringUpToDate(file)
  if (!isForHereAlone(settings) && holdsDemoYear(file)) {
    throw new Refusal(
      'The demo year is for this machine alone, because its passwords are known. Leave HOST and BASE_URL out.',
    )
  }
  return settings
}

async function bringUpToDate(file: string) {
  try {
    if (isCurrent(file)) return
    // Loaded only when there is something to do: the migrator takes as long to load as the rest of the start.
    const { migrateFile } = await import('@/db/migrate')
    migrateFile(file)
  } catch (error) {
    throw error instanceof UnusableDatabase ? new Refusal(error.message) : error
  }
}

function holdsDemoYear(file: string): boolean {
  const sqlite = new Database(file, { readonly: true })
  try {
    return sqlite.prepare('select is_demo from settings').pluck().get() === 1
  } finally {
    sqlite.close()
  }
}
