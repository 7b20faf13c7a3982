import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { browserResults, firstLines, unitResults } from './results.mjs'
import { root } from './root.mjs'

// npm test: everything from the install to the browser. `--unit` and `--browser` run a part. The last line adds it up.
process.chdir(root)
const only = { unit: process.argv.includes('--unit'), browser: process.argv.includes('--browser') }
const all = !only.unit && !only.browser
const total = { passed: 0, failed: [], secondTry: [] }
let browserTestsPassed = 0

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports', { recursive: true })
const installed = await step('Install', () => ensureInstalled())
if (installed && all) {
  await step('Types', () => {
    command('next/dist/bin/next', 'typegen')
    command('typescript/bin/tsc', '--noEmit', '--incremental', 'false')
  })
  await step('Lint and layering', () => command('@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error'))
  await step('Dead code', () => command('knip/bin/knip.js'))
}
if (installed && (all || only.unit)) {
  await part('Unit tests', unitResults, 'reports/unit.json', report => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    run('vitest/vitest.mjs', ['run', ...reporters])
  })
}
if (installed && (all || only.browser)) {
  if (await step('Build', () => ensureBuilt())) {
    await part('Browser tests', browserResults, 'reports/browser.json', async report => {
      const env = { CI: '1', NONEVENT_BROWSER: await findBrowser(), NONEVENT_REPORT: report, NONEVENT_BUILT: '1' }
      run('@playwright/test/cli.js', ['test'], env)
    })
  }
}
sayTotal()

/** One check, which passes or fails as a whole. Gives whether it passed. */
async function step(name, work) {
  const seconds = stopwatch()
  console.log(`\n== ${name}`)
  try {
    await work()
    total.passed++
    console.log(`== ${name}: passed, ${seconds()} s`)
    return true
  } catch (error) {
    total.failed.push({ name, words: firstLines(error.message, 30) })
    console.log(`== ${name}: failed, ${seconds()} s`)
    return false
  }
}

/** A part with many tests, which writes a report of them. */
async function part(name, resultsOf, report, work) {
  const seconds = stopwatch()
  console.log(`\n== ${name}`)
  try {
    await work(report)
    const results = resultsOf(JSON.parse(readFileSync(report, 'utf8')))
    total.passed += results.passed
    total.failed.push(...results.failed)
    total.secondTry.push(...results.secondTry)
    if (name === 'Browser tests') browserTestsPassed = results.passed
    console.log(`== ${name}: ${results.passed} passed, ${results.failed.length} failed, ${seconds()} s`)
  } catch (error) {
    total.failed.push({ name, words: firstLines(error.message) })
    console.log(`== ${name}: failed, ${seconds()} s`)
  }
}

function command(script, ...args) {
  const ran = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (ran.status === 0) return
  const words = `${ran.stdout}${ran.stderr}`
  console.log(words)
  throw new Error(words || `It ended with ${ran.status ?? ran.signal}.`)
}

// How it ended is told by its report, test by test.
function run(script, args, env = {}) {
  spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}

function stopwatch() {
  const began = Date.now()
  return () => ((Date.now() - began) / 1000).toFixed(1)
}

function sayTotal() {
  console.log()
  for (const { name, words } of total.failed) console.log(`Failed: ${name}\n${words.replace(/^/gm, '    ')}\n`)
  for (const name of total.secondTry) console.log(`Needed a second try: ${name}`)
  const good = total.failed.length === 0 && (browserTestsPassed > 0 || only.unit)
  process.exitCode = good ? 0 : 1
  console.log(`${total.passed} passed, ${total.failed.length} failed`)
}
