import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A browser for the tests: the one that NONEVENT_BROWSER names, Playwright's own, Chromium or Chrome of the system, or
 * one that is installed now.
 *
 * @throws {Refusal} if there is none and none can be installed.
 */
export async function findBrowser() {
  const named = process.env.NONEVENT_BROWSER
  if (named && runs(named)) return named
  if (named) throw new Refusal(`NONEVENT_BROWSER ${named} does not run. Leave it out, or name a Chromium.`)
  const found = (await playwrights()) ?? ofTheSystem()
  if (found) return found
  console.log('There is no browser on this machine; installing one.')
  spawnSync(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    timeout: 300_000,
  })
  const installed = (await playwrights()) ?? debians()
  if (installed) return installed
  throw new Refusal('There is no browser to test with. Install Chromium or Chrome, or name one in NONEVENT_BROWSER.')
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && runs(path) ? path : null
}

function ofTheSystem() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome']
  const paths = names.flatMap(name => folders.filter(Boolean).map(folder => join(folder, name)))
  return [...paths, ...applications].find(path => runs(path)) ?? null
}

function debians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update')
  const install = name => apt('install', '-y', '--no-install-recommends', name)
  return install('chromium-headless-shell') || install('chromium') ? ofTheSystem() : null
}

// Ubuntu's /usr/bin/chromium-browser may be a stub that only points to another store, hence the try.
const runs = path =>
  existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0
