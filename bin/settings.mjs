import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { mailOf } from './mail-settings.mjs'
import { Refusal } from './refusal.mjs'
import { root } from './root.mjs'

/**
 * What the environment asks for, with the defaults in place of what it leaves out.
 *
 * @param {Record<string, string | undefined>} env
 * @throws {Refusal} at the first value that cannot be used.
 */
export function readSettings(env) {
  const port = portOf(env.PORT || '3000')
  const host = hostOf(env.HOST || '127.0.0.1')
  const baseUrl = baseUrlOf(env.BASE_URL || `http://localhost:${port}`)
  if (!isLoopback(host) && !baseUrl.startsWith('https://')) {
    throw new Refusal(
      `HOST ${host} is open to other machines, so BASE_URL must be an https address with a proxy in front; for example BASE_URL=https://nonevent.example.com.`,
    )
  }
  return {
    port,
    host,
    baseUrl,
    dataDir: resolve(root, env.DATA_DIR || 'data'),
    trustProxy: yesOrNo(env.TRUST_PROXY),
    mail: mailOf(env),
    jobs: onOrOff(env.JOBS),
  }
}

/** Whether only this machine can reach an address. */
const isLoopback = host =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host)

const hostNameOf = url => url.hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * Whether only this machine can reach the installation: by where it listens, and by its address, for a proxy that others
 * reach may stand in front.
 *
 * @param {{ host: string, baseUrl: string }} settings
 */
export const isForHereAlone = ({ host, baseUrl }) => isLoopback(host) && isLoopback(hostNameOf(new URL(baseUrl)))

function portOf(text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Refusal(`PORT ${text} is no port. Give a number from 1 to 65535, for example PORT=3000.`)
}

function hostOf(text) {
  const host = text.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) || /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(host)) return host.toLowerCase()
  throw new Refusal(`HOST ${text} is no address to listen on. Leave it out, or give one such as HOST=127.0.0.1.`)
}

function baseUrlOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null
  const whole =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username
  if (!whole) {
    throw new Refusal(
      `BASE_URL ${text} is no address without a path. Give one such as BASE_URL=https://nonevent.example.com.`,
    )
  }
  if (url.protocol === 'http:' && !isLoopback(hostNameOf(url))) {
    throw new Refusal(
      `BASE_URL ${text} must begin with https, because browsers give no cryptography without it; put a proxy in front that speaks it.`,
    )
  }
  return url.origin
}

function yesOrNo(text = '') {
  if (text === '1') return true
  if (text === '' || text === '0') return false
  throw new Refusal(
    `TRUST_PROXY ${text} is neither 1 nor 0. Set TRUST_PROXY=1 only if every request comes through your proxy.`,
  )
}

function onOrOff(text = 'on') {
  if (text === 'on' || text === '') return true
  if (text === 'off') return false
  throw new Refusal(
    `JOBS ${text} is neither on nor off. Set JOBS=off only where another Nonevent on the same data does the jobs.`,
  )
}
