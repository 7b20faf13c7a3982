import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { record } from '@/lib/audit-log/record'
import { makeEntry } from '@/lib/demo/make'
import { household } from '@/lib/demo/testing'
import { isFounded } from '@/lib/organisation/founded'
import { eraseDemo } from './leave-demo'

async function home(isDemo: boolean) {
  const here = await household()
  await here.tx.update(settings).set({ isDemo })
  await makeEntry(here.tx, { authorId: here.manager }, { subjects: [{ id: here.subject }] })
  await transact(tx => record(tx, { at: 1, actorId: null, act: 'x', objectKind: 'y', objectId: null }))
  const found = () => here.tx.all(sql`select rowid from search_index where search_index match 'redesigned'`)
  return { ...here, found }
}

test('leaving the demo year erases all of it, and the audit log is guarded as before', async () => {
  const { tx, found } = await home(true)
  expect(await found()).toHaveLength(1)
  expect(await eraseDemo()).toBe(true)
  expect(await isFounded()).toBe(false)
  expect(await found()).toEqual([])
  expect(await tx.select().from(auditLog)).toEqual([])
  await transact(tx => record(tx, { at: 2, actorId: null, act: 'x', objectKind: 'y', objectId: null }))
  await expect(tx.delete(auditLog).then(() => 'deleted')).rejects.toThrow()
  expect(tx.all(sql`pragma foreign_key_check`)).toEqual([])
})

test('a real organisation is never erased', async () => {
  const { tx, found } = await home(false)
  expect(await eraseDemo()).toBe(false)
  expect(await isFounded()).toBe(true)
  expect(await found()).toHaveLength(1)
  expect(await tx.select().from(auditLog)).toHaveLength(1)
})
