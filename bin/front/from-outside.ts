import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

export interface Outside {
  baseUrl: string
  /** Whether a proxy of ours stands in front, whose X-Forwarded headers can be believed. */
  trustProxy: boolean
  /** Where the server listens, `127.0.0.1:3000`; Next calls itself there. */
  listensOn?: string
}

/** The host that the browser asked for, in the form in which addresses are compared; null if there is none. */
export function askedHost(req: IncomingMessage, { baseUrl, trustProxy }: Outside): string | null {
  const forwarded = trustProxy ? lastOf(req.headers['x-forwarded-host']) : undefined
  const host = forwarded ?? req.headers.host ?? ''
  const url = `${new URL(baseUrl).protocol}//${host}`
  return host && URL.canParse(url) ? new URL(url).host : null
}

/**
 * Whether Next calls itself: an act of one page that is sent from another (undo, after one has gone on) is handed by it
 * to the page that knows the act, at the address on which the server listens.
 */
export const isHandedOn = (req: IncomingMessage, { listensOn }: Outside): boolean =>
  req.headers['x-action-forwarded'] === '1' && listensOn !== undefined && req.headers.host === listensOn

/** The address that a request comes from; behind a proxy of ours the one that it saw. */
export function senderOf(req: IncomingMessage, { trustProxy }: Outside): string {
  const forwarded = trustProxy ? lastOf(req.headers['x-forwarded-for']) : undefined
  const address = forwarded && isIP(forwarded) ? forwarded : (req.socket.remoteAddress ?? '')
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}

// A proxy appends what it saw itself; whatever stands before may have been made up by the sender.
const lastOf = (header: string | string[] | undefined) => header?.toString().split(',').at(-1)?.trim() || undefined

const ours = /^(x-forwarded-|x-nonevent-|x-middleware-|x-invoke-|forwarded$|x-real-ip$|x-matched-path$)/

/**
 * Takes off everything that only the server itself may say, and says it: the nonce's policy, from which Next takes the
 * nonce for its scripts, the path, and the sender (lib/auth reads the last two).
 */
export function tellNext(req: IncomingMessage, outside: Outside, { path, policy }: { path: string; policy: string }) {
  const sender = senderOf(req, outside)
  for (const name of Object.keys(req.headers)) if (ours.test(name)) delete req.headers[name]
  const { host, protocol } = new URL(outside.baseUrl)
  Object.assign(req.headers, {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'content-security-policy': policy,
    'x-nonevent-path': path,
    'x-nonevent-origin': sender,
  })
}

/** The path and query of a request, encoded, without what Next adds to fetch a page in parts. */
export function pathOf(req: IncomingMessage): string {
  const url = new URL(`http://here.invalid/${(req.url ?? '').replace(/^\/+/, '')}`)
  url.searchParams.delete('_rsc')
  return url.pathname.replace(/^\/{2,}/, '/') + url.search
}
