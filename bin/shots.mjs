import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'

// npm run shots: every screen at three widths, light and dark, full and empty, and one contact sheet of them.
await ensureBuilt()
const env = { ...process.env, NONEVENT_BROWSER: await findBrowser() }
const run = spawnSync(process.execPath, ['--import', 'tsx', 'bin/shots/run.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exit(run.status ?? 1)
