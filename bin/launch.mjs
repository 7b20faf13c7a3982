import { builtServer, ensureBuilt } from './build.mjs'
import { makeDataFolder } from './data-folder.mjs'
import { expectFreePort } from './port.mjs'
import { refuse } from './refusal.mjs'
import { readSettings } from './settings.mjs'

/**
 * From a fresh clone to a server that answers, in one process. What can be wrong with the settings is told before
 * anything slow begins.
 *
 * @param {(settings: ReturnType<typeof readSettings>) => void | Promise<void>} [before] runs when all is built, before serving.
 */
export async function launch(before) {
  process.env.NODE_ENV = 'production'
  try {
    const settings = readSettings(process.env)
    makeDataFolder(settings.dataDir)
    await expectFreePort(settings)
    await ensureBuilt()
    await before?.(settings)
    await import(builtServer)
  } catch (error) {
    refuse(error)
  }
}
