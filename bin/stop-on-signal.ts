import type { Server } from 'node:http'

const patience = 9_000

interface Ending {
  /** Finishes what runs beside the requests, and takes nothing new; waits no longer than this. */
  finishUp: (atMost: number) => Promise<unknown>
  closeUp: () => Promise<void>
}

/**
 * On SIGTERM or SIGINT: takes nothing new, answers what is in flight, closes up and exits with 0, within ten seconds
 * (QUALITY.md R10).
 */
export function stopOnSignal(server: Server, ending: Ending) {
  let stopping = false
  const stop = () => {
    // Ctrl-C reaches a process more than once when npm passes it on.
    if (stopping) return
    stopping = true
    finish(server, ending).then(
      () => process.exit(0),
      () => process.exit(0),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function finish(server: Server, { finishUp, closeUp }: Ending) {
  const finished = finishUp(patience)
  const answered = new Promise(resolve => server.close(resolve))
  // A connection that is kept alive falls idle once its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), patience)
  await Promise.all([answered, finished])
  clearInterval(sweep)
  clearTimeout(deadline)
  await Promise.race([closeUp(), new Promise(resolve => setTimeout(resolve, 500))])
}
