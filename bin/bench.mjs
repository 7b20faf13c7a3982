import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './build.mjs'

// npm run bench: the timeline beside a bare Next page and a plain node:http floor, on this machine, in one run.
await ensureBuilt()
const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/bench/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
