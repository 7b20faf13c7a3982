import { existsSync } from 'node:fs'
import { databaseFile } from '@/db/file'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'
import { readSettings } from './settings.mjs'

/**
 * Points this process at the installation that the environment names, for a command beside a server that may be running.
 *
 * @throws Refusal if there is none.
 */
export function findInstallation() {
  const settings = readSettings(process.env)
  process.chdir(root)
  process.env.DATA_DIR = settings.dataDir
  process.env.BASE_URL = settings.baseUrl
  const file = databaseFile(settings.dataDir)
  if (!existsSync(file))
    throw new Refusal(`There is no database at ${file}. Name its folder in DATA_DIR, or begin with npm start.`)
}
