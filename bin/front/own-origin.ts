import type { IncomingMessage } from 'node:http'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The handlers that may be called from anywhere, because they read no cookie and take a token or a signature in the
 * request itself (QUALITY.md S9). Each has a test of its own.
 */
export const openToAll: readonly RegExp[] = [
  // Switches a reminder off by the one click of a mail program (RFC 8058); its signature says for whom.
  /^\/reminders\/off\/[\w-]+$/,
]

/** Whether a request that may change something comes from a page of ours; a missing Origin is foreign. */
export function mayChange(req: IncomingMessage, baseUrl: string): boolean {
  if (reads.has(req.method ?? '')) return true
  const path = (req.url ?? '').split('?')[0] ?? ''
  if (openToAll.some(handler => handler.test(path))) return true
  return req.headers.origin === new URL(baseUrl).origin
}
