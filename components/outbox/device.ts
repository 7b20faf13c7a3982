import { type DBSchema, openDB } from 'idb'
import { namesIdOf } from './kept'
import type { Sealed } from './sealing'
import { type Drawer, type Shelf, sealedShelf, tabShelf } from './shelf'

interface Stored extends DBSchema {
  keys: { key: string; value: CryptoKey }
  kept: { key: string; value: Sealed; indexes: { account: string } }
  /** Whose device it is at present: the account that was last signed in and did not sign out. */
  present: { key: string; value: string }
}

const open = () =>
  openDB<Stored>('nonevent', 1, {
    upgrade(db) {
      db.createObjectStore('keys')
      db.createObjectStore('present')
      db.createObjectStore('kept', { keyPath: 'id' }).createIndex('account', 'account')
    },
  })

/** What is kept for an account on this device; in the tab alone where the browser has no database or no cryptography. */
export async function openShelf(account: string): Promise<Shelf> {
  if (!canKeep()) return tabShelf()
  try {
    const db = await open()
    const shelf = await sealedShelf(drawerOf(db), account)
    await db.put('present', account, 'account')
    return shelf
  } catch {
    return tabShelf()
  }
}

/** Whose names and texts this device has, for a page that nobody answers; null when nobody is signed in on it. */
export async function presentAccount(): Promise<string | null> {
  if (!canKeep()) return null
  try {
    return (await (await open()).get('present', 'account')) ?? null
  } catch {
    return null
  }
}

/**
 * Nobody is signed in in this browser, however that came: the names that were seen go, of every account. What was not sent
 * stays sealed for its author (QUALITY.md S10, R2); whoever has nothing waiting is not whose device it is any more.
 */
export async function forgetNames(): Promise<void> {
  if (!canKeep() || !(await isThere())) return
  const db = await open()
  const tx = db.transaction(['keys', 'kept', 'present'], 'readwrite')
  const kept = tx.objectStore('kept')
  const present = await tx.objectStore('present').get('account')
  const accounts = new Set([...(await tx.objectStore('keys').getAllKeys()), ...(present ? [present] : [])])
  for (const account of accounts) {
    await kept.delete(namesIdOf(account))
    const waiting = await kept.index('account').count(account)
    if (waiting === 0 && account === present) await tx.objectStore('present').delete('account')
  }
  await tx.done
}

/** Asked before it is opened, which would make it. */
const isThere = async () => (await indexedDB.databases?.())?.some(one => one.name === 'nonevent') ?? true

const canKeep = () =>
  typeof indexedDB !== 'undefined' && globalThis.crypto?.subtle !== undefined && navigator.locks !== undefined

function drawerOf(db: Awaited<ReturnType<typeof open>>): Drawer {
  return {
    key: account => db.get('keys', account),
    async putKey(account, key) {
      const tx = db.transaction('keys', 'readwrite')
      const stands = await tx.store.get(account)
      if (!stands) await tx.store.put(key, account)
      await tx.done
      return stands ?? key
    },
    all: account => db.getAllFromIndex('kept', 'account', account),
    async put(record) {
      await db.put('kept', record)
    },
    remove: id => db.delete('kept', id),
    async forget(account) {
      const tx = db.transaction(['keys', 'kept', 'present'], 'readwrite')
      for (const id of await tx.objectStore('kept').index('account').getAllKeys(account))
        await tx.objectStore('kept').delete(id)
      await tx.objectStore('keys').delete(account)
      await tx.objectStore('present').delete('account')
      await tx.done
    },
    async hasOthers(account) {
      return (await db.getAllKeys('keys')).some(one => one !== account)
    },
  }
}
