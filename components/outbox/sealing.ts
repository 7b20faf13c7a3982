/** What stands on the device of a record: bytes that say nothing without the key, which cannot leave the browser. */
export interface Sealed {
  id: string
  account: string
  iv: Uint8Array<ArrayBuffer>
  data: ArrayBuffer
}

/** A key for one account on one device. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Seals a record to its account and its id, so that it opens as nobody else's and as no other (QUALITY.md S10). */
export async function seal(key: CryptoKey, account: string, record: { id: string }): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const words = new TextEncoder().encode(JSON.stringify(record))
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(account, record.id) },
    key,
    words,
  )
  return { id: record.id, account, iv, data }
}

/** The record, or null when it was not sealed with this key, for this account, under this id. */
export async function unseal<T>(key: CryptoKey, account: string, { id, iv, data }: Sealed): Promise<T | null> {
  try {
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(account, id) }, key, data)
    return JSON.parse(new TextDecoder().decode(words)) as T
  } catch {
    return null
  }
}

const bound = (account: string, id: string) => new TextEncoder().encode(`${account} ${id}`)
