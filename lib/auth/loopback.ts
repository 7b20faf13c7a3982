import { baseUrl } from '@/lib/config'

/**
 * Whether the server is for its own machine alone, by where it listens and by the address under which browsers come to
 * it, for a proxy may stand in front; only there may the demo year run (PRODUCT.md).
 */
export function isLoopback(): boolean {
  const host = process.env.HOST
  return (!host || isHere(host)) && isHere(new URL(baseUrl()).hostname.replace(/^\[(.*)\]$/, '$1'))
}

const isHere = (host: string) =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
