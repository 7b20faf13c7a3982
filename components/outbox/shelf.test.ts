import { expect, test } from 'vitest'
import type { KeptAct } from './kept'
import { newKey, type Sealed, seal, unseal } from './sealing'
import { type Drawer, sealedShelf, tabShelf } from './shelf'

/** A device in memory, as the browser's database keeps it. */
function drawer() {
  const keys = new Map<string, CryptoKey>()
  const records = new Map<string, Sealed>()
  const of = (account: string) => [...records.values()].filter(one => one.account === account)
  const here: Drawer = {
    key: async account => keys.get(account),
    async putKey(account, key) {
      if (!keys.has(account)) keys.set(account, key)
      return keys.get(account) ?? key
    },
    all: async account => of(account),
    put: async record => void records.set(record.id, record),
    remove: async id => void records.delete(id),
    async forget(account) {
      keys.delete(account)
      for (const one of of(account)) records.delete(one.id)
    },
    hasOthers: async account => [...records.values()].some(one => one.account !== account),
  }
  return { here, keys, records }
}

const point = (id: string, text: string): KeptAct => ({
  kind: 'act',
  id,
  act: 'point',
  input: { text, key: id },
  tab: '',
  at: 1,
  where: 'Priya',
  path: '/people/1',
})

test('what is kept is sealed: its words stand nowhere, and the key cannot be taken out of the browser', async () => {
  const { here, keys, records } = drawer()
  const shelf = await sealedShelf(here, 'marta')
  await shelf.put(point('one', 'zebrafish'))
  await shelf.put(point('one', 'zebrafish'))
  const [record] = [...records.values()]
  expect(records.size).toBe(1)
  expect(Buffer.from(record?.data ?? new ArrayBuffer(0)).toString('latin1')).not.toContain('zebrafish')
  expect(JSON.stringify({ ...record, data: '' })).not.toContain('zebrafish')
  const key = keys.get('marta') as CryptoKey
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  expect(await shelf.all()).toEqual([point('one', 'zebrafish')])
})

test('the same words are sealed to other bytes each time', async () => {
  const key = await newKey()
  const [one, other] = [await seal(key, 'marta', { id: 'a' }), await seal(key, 'marta', { id: 'a' })]
  expect(Buffer.from(one.iv)).not.toEqual(Buffer.from(other.iv))
  expect(Buffer.from(one.data)).not.toEqual(Buffer.from(other.data))
})

test('a record opens for its own account, under its own id, and with its own key alone', async () => {
  const key = await newKey()
  const sealed = await seal(key, 'marta', point('one', 'zebrafish'))
  expect(await unseal(key, 'marta', sealed)).toMatchObject({ id: 'one' })
  expect(await unseal(key, 'priya', sealed)).toBeNull()
  expect(await unseal(key, 'marta', { ...sealed, id: 'two' })).toBeNull()
  expect(await unseal(await newKey(), 'marta', sealed)).toBeNull()
})

test('another account on the device sees nothing of it, and takes only its own away', async () => {
  const { here } = drawer()
  const marta = await sealedShelf(here, 'marta')
  const priya = await sealedShelf(here, 'priya')
  await marta.put(point('one', 'hers'))
  expect(await priya.all()).toEqual([])
  expect(await priya.hasOthers()).toBe(true)
  await priya.put(point('two', 'mine'))
  await priya.forget()
  expect(await (await sealedShelf(here, 'priya')).all()).toEqual([])
  expect(await (await sealedShelf(here, 'marta')).all()).toEqual([point('one', 'hers')])
})

test('one that signed out leaves no key and no record, and what it sealed opens for nobody', async () => {
  const { here, keys, records } = drawer()
  const shelf = await sealedShelf(here, 'marta')
  await shelf.put(point('one', 'zebrafish'))
  const [stolen] = [...records.values()]
  await shelf.forget()
  expect([keys.size, records.size]).toEqual([0, 0])
  await here.put(stolen as Sealed)
  expect(await (await sealedShelf(here, 'marta')).all()).toEqual([])
})

test('two tabs that open the shelf at once have one key', async () => {
  const { here } = drawer()
  const [one, other] = await Promise.all([sealedShelf(here, 'marta'), sealedShelf(here, 'marta')])
  await one.put(point('one', 'here'))
  await other.put(point('two', 'there'))
  expect(await one.all()).toHaveLength(2)
})

test('where nothing can be kept, the tab keeps it', async () => {
  const shelf = tabShelf()
  await shelf.put(point('one', 'here'))
  expect([shelf.isOnDevice, await shelf.all()]).toEqual([false, [point('one', 'here')]])
  await shelf.remove('one')
  expect(await shelf.all()).toEqual([])
})
