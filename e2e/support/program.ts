import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Program {
  child: ChildProcess
  /** All that it has said so far. */
  said(): string
  /** Waits until it has ended, and gives its exit code. */
  ended(): Promise<number | null>
}

/** Runs one of the commands of `bin/` as npm would, on the build that these tests were given. */
export function runProgram(script: string, env: Record<string, string>, args: string[] = []): Program {
  const { NEXTAUTH_SECRET: _, ...inherited } = process.env
  const child = spawn(process.execPath, [`bin/${script}`, ...args], {
    env: { ...inherited, NONEVENT_BUILT: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', data => (said += data))
  child.stderr.on('data', data => (said += data))
  const closed = once(child, 'close')
  return {
    child,
    said: () => said,
    ended: () => closed.then(([code]) => code),
  }
}
