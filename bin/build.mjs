import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

const sources = [
  ...['app', 'components', 'lib', 'db', 'public'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
]

/** Makes the production build, unless the one that stands was made from these very sources. */
export function ensureBuilt() {
  ensureInstalled()
  const stamp = join(root, '.next/nonevent-sources')
  const now = fingerprint(root)
  if (existsSync(join(root, '.next/BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  rmSync(stamp, { force: true })
  console.log('Building; this happens once for each version and takes less than a minute.')
  const run = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}`)
    throw new Refusal('The build did not succeed; it says why above.')
  }
  writeFileSync(stamp, now)
}

/** One hash over the names and contents of everything that the build is made from. */
export function fingerprint(folder) {
  const hash = createHash('sha256')
  for (const name of sources) add(folder, name, hash)
  return hash.digest('hex')
}

function add(folder, name, hash) {
  const path = join(folder, name)
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const inside of readdirSync(path).sort()) add(folder, `${name}/${inside}`, hash)
  } else if (!/\.test\.tsx?$/.test(name)) {
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
  }
}
