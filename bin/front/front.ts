import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { bounded, drain } from './body'
import { isPublic, keepNowhere } from './caching'
import { askedHost, isHandedOn, type Outside, pathOf, tellNext } from './from-outside'
import { mayChange } from './own-origin'
import { contentPolicy, safeHeaders } from './policy'

export type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

const elsewhere = 'This was sent from somewhere else, so it was not taken.'
const tooMuch =
  'That is more than 1 MB, which is more than can be taken at once. Nothing was saved. Go back: what you typed is still there; shorten it, then send it again.'
const noAddress = 'That is no address that can be asked for.'
const unexpected = 'Something went wrong here. Nothing that was saved is lost; try once more.'

/**
 * The small server that stands before Next in the same process: security headers on every answer, one address, no
 * writes from elsewhere, no body that is too big, a sign of life at /health (ARCHITECTURE.md, QUALITY.md S8 to S10).
 */
export function front(options: Outside & { publicFiles: Set<string> }, handler: Handler) {
  const { baseUrl } = options
  const { host } = new URL(baseUrl)
  return async (req: IncomingMessage, res: ServerResponse) => {
    const policy = contentPolicy(randomBytes(16).toString('base64'))
    for (const [name, value] of Object.entries(safeHeaders(policy, baseUrl))) res.setHeader(name, value)
    const asked = req.url ?? ''
    if (!isPublic(asked, options.publicFiles)) keepNowhere(res)
    if (asked === '/health') return say(req, res, 200, 'ok')
    if (!asked.startsWith('/')) return say(req, res, 400, noAddress)
    if (!mayChange(req, baseUrl)) return say(req, res, 403, elsewhere)
    const path = pathOf(req)
    if (askedHost(req, options) !== host && !isHandedOn(req, options)) {
      res.setHeader('location', baseUrl + path)
      return say(req, res, 308, `Nonevent is at ${baseUrl}.`)
    }
    try {
      const whole = await bounded(req)
      if (!whole) return say(req, res, 413, tooMuch)
      tellNext(whole, options, { path, policy })
      await handler(whole, res)
    } catch {
      if (res.headersSent) return res.destroy()
      say(req, res, 500, unexpected)
    }
  }
}

/** Answers in plain words. Next shows them to whoever sent a form, as long as the type is text/plain and no more. */
function say(req: IncomingMessage, res: ServerResponse, status: number, words: string) {
  const sending = Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined
  if (sending && !req.complete) {
    res.setHeader('connection', 'close')
    drain(req)
  }
  res.statusCode = status
  res.setHeader('cache-control', 'no-store')
  res.setHeader('content-type', 'text/plain')
  res.setHeader('content-length', Buffer.byteLength(words))
  res.end(req.method === 'HEAD' ? undefined : words)
}
