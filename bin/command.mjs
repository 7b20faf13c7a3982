import { ensureInstalled } from './install.mjs'
import { refuse } from './refusal.mjs'

/**
 * Runs a command that is written in TypeScript, over the installation that the environment names.
 *
 * @param {() => Promise<unknown>} load imports it.
 */
export async function runCommand(load) {
  try {
    ensureInstalled()
    await import('tsx')
    await load()
  } catch (error) {
    refuse(error)
  }
}
