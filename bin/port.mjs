import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/**
 * Makes sure that an address can be listened on, before anything slow begins.
 *
 * @param {{ host: string, port: number }} settings
 * @throws {Refusal} if it is taken, or not this machine's.
 */
export function expectFreePort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(cannotListen(error, { host, port })))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}

/** In one line, why the server cannot listen where it was asked to. */
export function cannotListen(error, { host, port }) {
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start.`,
    )
  }
  if (error.code === 'EACCES') {
    return new Refusal(`Port ${port} is not open to this user. Choose one above 1023, for example PORT=3000.`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refusal(`HOST ${host} is no address of this machine. Leave it out to listen on 127.0.0.1.`)
  }
  return error
}
