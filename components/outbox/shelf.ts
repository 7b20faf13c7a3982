import type { Kept } from './kept'
import { newKey, type Sealed, seal, unseal } from './sealing'

/** Where sealed records and keys stand: the browser's database, or a map in tests. */
export interface Drawer {
  key(account: string): Promise<CryptoKey | undefined>
  /** Puts the key if none stands, and gives the one that stands. */
  putKey(account: string, key: CryptoKey): Promise<CryptoKey>
  all(account: string): Promise<Sealed[]>
  put(record: Sealed): Promise<void>
  remove(id: string): Promise<void>
  forget(account: string): Promise<void>
  hasOthers(account: string): Promise<boolean>
}

/** What is kept for one account. */
export interface Shelf {
  /** On the device, so that it outlives the tab. */
  isOnDevice: boolean
  all(): Promise<Kept[]>
  put(kept: Kept): Promise<void>
  remove(id: string): Promise<void>
  /** Nothing of this account is left, nor the key. */
  forget(): Promise<void>
  /** Whether something of somebody else stands here too. */
  hasOthers(): Promise<boolean>
}

/** A shelf on the device: everything is sealed with the account's key; nobody else's records are seen, nor do they open. */
export async function sealedShelf(drawer: Drawer, account: string): Promise<Shelf> {
  let key = (await drawer.key(account)) ?? (await drawer.putKey(account, await newKey()))
  return {
    isOnDevice: true,
    async all() {
      const opened = await Promise.all((await drawer.all(account)).map(one => unseal<Kept>(key, account, one)))
      return opened.filter(one => one !== null)
    },
    async put(kept) {
      await drawer.put(await seal(key, account, kept))
    },
    remove: id => drawer.remove(id),
    async forget() {
      await drawer.forget(account)
      key = await newKey()
    },
    hasOthers: () => drawer.hasOthers(account),
  }
}

/** Where the browser keeps nothing (a private window of some): as long as the tab is open. */
export function tabShelf(): Shelf {
  const kept = new Map<string, Kept>()
  return {
    isOnDevice: false,
    all: async () => [...kept.values()],
    put: async one => void kept.set(one.id, one),
    remove: async id => void kept.delete(id),
    forget: async () => kept.clear(),
    hasOthers: async () => false,
  }
}
