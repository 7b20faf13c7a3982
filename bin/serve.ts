import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { closeConnections } from './close-connections'
import { publicFiles } from './front/caching'
import { front } from './front/front'
import { answerMalformed } from './front/malformed'
import { cannotListen } from './port.mjs'
import { prepare } from './prepare'
import { Refusal, refuse } from './refusal.mjs'
import { root } from './root.mjs'
import { stopOnSignal } from './stop-on-signal'

Object.assign(process.env, { NODE_ENV: 'production' })
await serve().catch(refuse)

/** Next behind a small server of ours, in this process, over the data folder that the environment names. */
async function serve() {
  const settings = await prepare()
  if (!existsSync(join(root, '.next/BUILD_ID'))) throw new Refusal('There is no build yet. npm start makes it.')
  // Loaded only now: React chooses its build by NODE_ENV.
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname: settings.host, port: settings.port })
  await app.prepare()
  const server = createServer(
    { requestTimeout: 60_000, keepAliveTimeout: 65_000 },
    front(
      { ...settings, listensOn: `${settings.host}:${settings.port}`, publicFiles: publicFiles(join(root, 'public')) },
      app.getRequestHandler(),
    ),
  )
  server.on('clientError', answerMalformed(settings.baseUrl))
  server.once('error', error => refuse(cannotListen(error, settings)))
  let jobs: ReturnType<typeof runJobs> | undefined
  server.listen(settings.port, settings.host, () => {
    console.log(settings.baseUrl)
    if (settings.jobs) jobs = runJobs()
  })
  stopOnSignal(server, {
    finishUp: async atMost => (await jobs)?.stop(atMost),
    closeUp: async () => {
      await app.close()
      closeConnections()
    },
  })
}

/** Begins with the jobs once the server listens, so that they never keep anybody waiting for it. */
async function runJobs() {
  const { startRunner } = await import('@/lib/jobs/runner')
  return startRunner()
}
