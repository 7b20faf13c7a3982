import type { Server } from 'node:http'

const patience = 9_000

/**
 * On SIGTERM or SIGINT: takes nothing new, answers what is in flight, closes up and exits with 0, within ten seconds
 * (QUALITY.md R10).
 */
export function stopOnSignal(server: Server, closeUp: () => Promise<void>) {
  let stopping = false
  const stop = () => {
    // Ctrl-C reaches a process more than once when npm passes it on.
    if (stopping) return
    stopping = true
    finish(server, closeUp).then(
      () => process.exit(0),
      () => process.exit(0),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function finish(server: Server, closeUp: () => Promise<void>) {
  const answered = new Promise(resolve => server.close(resolve))
  // A connection that is kept alive falls idle once its answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), patience)
  await answered
  clearInterval(sweep)
  clearTimeout(deadline)
  await Promise.race([closeUp(), new Promise(resolve => setTimeout(resolve, 500))])
}
