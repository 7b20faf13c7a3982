import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '@/e2e/support/server'

export interface Started {
  url: string
  stop(): Promise<void>
}

const next = 'node_modules/next/dist/bin/next'

/** Builds the bare Next page, which stands in bin/bench/bare, honest and not slowed. */
export function buildBare(database: string) {
  const run = spawnSync(process.execPath, [`../../../${next}`, 'build'], {
    cwd: 'bin/bench/bare',
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE: database },
    stdio: 'pipe',
  })
  if (run.status !== 0) throw new Error(`The bare page did not build: ${run.stdout}${run.stderr}`)
}

export const startBare = (database: string) =>
  start(port =>
    spawn(process.execPath, [`../../../${next}`, 'start', '-p', String(port), '-H', '127.0.0.1'], {
      cwd: 'bin/bench/bare',
      env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE: database },
      stdio: 'ignore',
    }),
  )

export const startFloor = (database: string) =>
  start(port =>
    spawn(process.execPath, ['bin/bench/floor.mjs'], {
      env: { ...process.env, PORT: String(port), BENCH_DATABASE: database },
      stdio: 'ignore',
    }),
  )

async function start(spawned: (port: number) => ChildProcess): Promise<Started> {
  const port = await freePort()
  const child = spawned(port)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await fetch(`${url}/?person=nobody`).catch(() => null))?.ok; tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error('A server of the bench did not start')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return {
    url,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
