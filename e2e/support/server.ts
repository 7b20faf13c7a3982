import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const testSecret = 'a secret for the browser tests alone, 32 or more'

export interface RunningServer {
  url: string
  child: ChildProcess
  stop(): Promise<void>
}

/** Starts the production build, as npm start does, on a free port (or on `PORT`) over a data folder, and waits until it answers. */
export async function startServer(dataDir: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const port = Number(env.PORT) || (await freePort())
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [join('.next', 'nonevent-serve.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      BASE_URL: url,
      NEXTAUTH_SECRET: testSecret,
      // Tests compare whole tables, in which nothing may move by itself.
      JOBS: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', data => (said += data))
  child.stderr?.on('data', data => (said += data))
  await answered(url, child, () => said)
  return { url, child, stop: () => stop(child) }
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function answered(url: string, child: ChildProcess, said: () => string) {
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server went away: ${said()}`)
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`The server did not answer within a minute: ${said()}`)
}

/** A port of this machine on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
