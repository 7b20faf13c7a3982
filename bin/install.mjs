import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

const stamp = join(root, 'node_modules/.nonevent')
const binaries = `${process.platform} ${process.arch} ${process.versions.modules}`

/** Installs what package-lock.json names, unless it is there already. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing what package-lock.json names; this happens once.')
  const run = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (run.status !== 0) {
    throw new Refusal(
      'The install did not succeed; npm says why above. Without a prebuilt binary for this machine it needs python3, make and g++.',
    )
  }
  writeFileSync(stamp, binaries)
}

function isInstalled() {
  const made = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(made)) return false
  // Binaries that were made for another Node, or another machine, do not load.
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') !== binaries) return false
  return statSync(made).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function npm(args) {
  const script = process.env.npm_execpath
  const how = { cwd: root, stdio: 'inherit' }
  if (script && /npm-cli\.c?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], how)
  return spawnSync('npm', args, { ...how, shell: process.platform === 'win32' })
}
