import { IncomingMessage } from 'node:http'

/** The most that a request may carry; Next would answer 500 to more. */
export const bodyLimit = 1_048_576

/**
 * The request with its body known to be within bounds, or null. A body that says its length is passed on as it comes;
 * one that does not is read first, so that nothing too big reaches Next.
 */
export async function bounded(req: IncomingMessage): Promise<IncomingMessage | null> {
  const length = req.headers['content-length']
  if (length !== undefined) return Number(length) <= bodyLimit ? req : null
  if (req.headers['transfer-encoding'] === undefined) return req
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return withBody(req, Buffer.concat(chunks))
}

function withBody(req: IncomingMessage, body: Buffer): IncomingMessage {
  const whole = new IncomingMessage(req.socket)
  const { 'transfer-encoding': _, ...headers } = req.headers
  whole.method = req.method
  whole.url = req.url
  whole.httpVersion = req.httpVersion
  whole.headers = { ...headers, 'content-length': String(body.length) }
  // Otherwise Node takes it for cut off, and the socket is closed before the answer.
  whole.complete = true
  whole.push(body)
  whole.push(null)
  return whole
}

const patience = 10_000

/** Reads on for a while and throws away, because a browser that is still sending does not hear the answer. */
export function drain(req: IncomingMessage) {
  req.on('error', () => undefined)
  req.resume()
  const deadline = setTimeout(() => req.socket.destroy(), patience)
  req.once('close', () => clearTimeout(deadline))
}
