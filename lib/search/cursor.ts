import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { secret } from '@/lib/config'

const cipher = 'aes-256-gcm'
const [ivLength, placeLength, tagLength] = [12, 8, 16]
const key = () => createHash('sha256').update(`where a search goes on\n${secret()}`).digest()

/**
 * Where the next page of somebody's search begins, as it stands in an address. A place in the index is a number that
 * counts what everybody wrote, so that it is sealed, for this person alone (ACCESS.md: nothing is told by counting).
 */
export function cursorOf(personId: string, place: number): string {
  const iv = randomBytes(ivLength)
  const words = Buffer.alloc(placeLength)
  words.writeBigUInt64BE(BigInt(place))
  const sealing = createCipheriv(cipher, key(), iv).setAAD(Buffer.from(personId))
  return Buffer.concat([iv, sealing.update(words), sealing.final(), sealing.getAuthTag()]).toString('base64url')
}

/** The place that a cursor stands for; null for anything else, and for somebody else’s. */
export function placeOf(personId: string, cursor: string): number | null {
  const sealed = Buffer.from(cursor, 'base64url')
  if (sealed.length !== ivLength + placeLength + tagLength) return null
  try {
    const opening = createDecipheriv(cipher, key(), sealed.subarray(0, ivLength)).setAAD(Buffer.from(personId))
    opening.setAuthTag(sealed.subarray(-tagLength))
    const words = Buffer.concat([opening.update(sealed.subarray(ivLength, -tagLength)), opening.final()])
    return Number(words.readBigUInt64BE())
  } catch {
    return null
  }
}
