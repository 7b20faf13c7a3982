import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

const pages = [
  ...['app', 'components', 'lib', 'db', 'public'],
  ...['next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'],
]
const server = ['bin', 'db', 'lib', 'package-lock.json']

/** The server as one file, beside the pages that it serves. */
export const builtServer = new URL('../.next/nonevent-serve.mjs', import.meta.url).href

/** Makes the production build, unless the one that stands was made from these very sources. */
export async function ensureBuilt() {
  ensureInstalled()
  // Tests that run on one build say so, and spare it from being made again under them.
  if (process.env.NONEVENT_BUILT !== '1') await unlessMade('.next/nonevent-pages', '.next/BUILD_ID', pages, buildPages)
  await unlessMade('.next/nonevent-server', '.next/nonevent-serve.mjs', server, buildServer)
}

async function unlessMade(stampName, made, sources, make) {
  const stamp = join(root, stampName)
  const now = fingerprint(root, sources)
  if (existsSync(join(root, made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  rmSync(stamp, { force: true })
  await make()
  writeFileSync(stamp, now)
}

function buildPages() {
  console.log('Building; this happens once for each version and takes less than a minute.')
  const run = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (run.status === 0) return
  console.error(`${run.stdout}${run.stderr}`)
  throw new Refusal('The build did not succeed; it says why above.')
}

// From sources, through tsx, the server takes twice as long to start and half as much memory again.
async function buildServer() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: { 'nonevent-serve': 'bin/serve.ts' },
    outdir: '.next',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'nonevent-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'warning',
  })
}
