import { isIPv6 } from 'node:net'

/**
 * The place that guesses are counted for: an address, or for IPv6 the network of 64 bits that one household or machine
 * gets as a whole.
 */
export function placeOf(address: string | null): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0] ?? ''
  if (!isIPv6(plain)) return plain.slice(0, 64) || 'unknown'
  const [head = '', tail] = plain.split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const gap = tail === undefined ? [] : Array<string>(Math.max(8 - before.length - after.length, 0)).fill('0')
  const groups = [...before, ...gap, ...after].slice(0, 4)
  return `${groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
