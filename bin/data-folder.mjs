import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

/**
 * Makes the folder that holds everything, for its owner alone (0700), or makes sure of one that stands.
 *
 * @param {string} folder
 * @throws {Refusal} if it cannot be written, or is shared with other things.
 */
export function makeDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!statSync(folder).isDirectory()) throw new Error('not a folder')
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new Refusal(
      `DATA_DIR ${folder} cannot be written. Give a folder that this user may write, for example DATA_DIR=data.`,
    )
  }
  if (process.platform === 'win32' || (statSync(folder).mode & 0o077) === 0) return
  if (!isOurs(folder)) {
    throw new Refusal(
      `DATA_DIR ${folder} holds other things and is open to others. Give a folder of its own, for example DATA_DIR=data.`,
    )
  }
  closeToOthers(folder, 0o700)
  for (const name of ['nonevent.db', 'nonevent.db-wal', 'nonevent.db-shm', 'secret']) {
    if (existsSync(join(folder, name))) closeToOthers(join(folder, name), 0o600)
  }
}

function isOurs(folder) {
  const names = readdirSync(folder)
  return names.length === 0 || names.includes('nonevent.db') || names.includes('secret')
}

function closeToOthers(path, mode) {
  try {
    chmodSync(path, mode)
  } catch {
    // A mounted volume may belong to somebody else; the files in it are made for this user alone all the same.
  }
}
