import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

// npm run test:long: what takes too long for npm test. A hundred kills instead of twenty, and times that are compared.
process.chdir(root)
ensureInstalled()
const files = ['bin/kills/kills.test.ts', 'bin/sign-in-times.test.ts']
const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files, '--testTimeout=600000'], {
  stdio: 'inherit',
  env: { ...process.env, NONEVENT_LONG: '1' },
})
process.exit(ran.status ?? 1)
