import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

// npm run test:long: what takes too long for npm test. A hundred kills instead of twenty, every day of ten years in all
// zones, and times that are compared.
process.chdir(root)
ensureInstalled()
const parts = {
  'A hundred kills': ['node_modules/vitest/vitest.mjs', 'run', 'bin/kills'],
  'All zones, daily for ten years': ['node_modules/vitest/vitest.mjs', 'run', 'lib/series/every-zone'],
  'Times of signing in': ['--import', 'tsx', 'bin/sign-in-times.ts'],
}
const failed = []
for (const [name, args] of Object.entries(parts)) {
  console.log(`\n== ${name}`)
  const ran = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NONEVENT_LONG: '1' } })
  if (ran.status !== 0) failed.push(name)
}
for (const name of failed) console.log(`Failed: ${name}`)
console.log(`${Object.keys(parts).length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
