import { expect, type Page } from '@playwright/test'

/** Waits until the page keeps on the device what is typed in it, as it does once it is idle. */
export const keeps = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { held = [] } = await navigator.locks.query()
        return held.some(lock => lock.name?.startsWith('nonevent tab'))
      }),
    )
    .toBe(true)

/** What stands on the device, sealed as it is: how many records, the bytes of all of them as text, and how long that of names is. */
export const onDevice = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(database => database.name)
    if (!names.includes('nonevent')) return { records: 0, bytes: '', names: 0 }
    const opening = indexedDB.open('nonevent')
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const asking = db.transaction('kept').objectStore('kept').getAll()
    const all = await new Promise<{ id: string; data: ArrayBuffer }[]>(resolve => {
      asking.onsuccess = () => resolve(asking.result)
    })
    db.close()
    const isNames = (one: { id: string }) => one.id.startsWith('names ')
    return {
      names: all.find(isNames)?.data.byteLength ?? 0,
      records: all.filter(one => !isNames(one)).length,
      bytes: all.map(one => new TextDecoder('latin1').decode(one.data)).join(),
    }
  })
