import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'

// npm run bench: the timeline beside a bare Next page and a plain node:http floor, on this machine, in one run;
// with --interaction how soon the page answers keys and clicks, with --weight what each route makes a browser fetch.
await ensureBuilt()
const wish = process.argv.slice(2)
const browser = wish.includes('--interaction') ? { NONEVENT_BROWSER: await findBrowser() } : {}
const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/bench/run.ts', ...wish], {
  stdio: 'inherit',
  env: { ...process.env, ...browser },
})
process.exit(run.status ?? 1)
