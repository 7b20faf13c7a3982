import type { IncomingMessage } from 'node:http'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The handlers that may be called from anywhere, because they read no cookie and take a token or a signature in the
 * request itself (QUALITY.md S9). Each has a test of its own. None yet.
 */
export const openToAll: readonly string[] = []

/** Whether a request that may change something comes from a page of ours; a missing Origin is foreign. */
export function mayChange(req: IncomingMessage, baseUrl: string): boolean {
  if (reads.has(req.method ?? '')) return true
  if (openToAll.includes((req.url ?? '').split('?')[0] ?? '')) return true
  return req.headers.origin === new URL(baseUrl).origin
}
