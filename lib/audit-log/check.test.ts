import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Db } from '@/db/client'
import { emptyDatabase } from '@/lib/demo/testing'
import { checkAuditLog } from './check'
import { record } from './record'

async function threeRows(): Promise<Db> {
  const tx = emptyDatabase()
  for (const act of ['add-person', 'open-line', 'sign-in'])
    await record(tx, { at: 1, actorId: 'a', act, objectKind: 'person', objectId: 'b' })
  return tx
}

// As somebody would who has the file itself, past the triggers that keep it append-only.
async function tamper(tx: Db, statement: ReturnType<typeof sql>) {
  const triggers = await tx.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'trigger' and tbl_name = 'audit_log'`,
  )
  for (const { name } of triggers) await tx.run(sql.raw(`drop trigger "${name}"`))
  await tx.run(statement)
}

it('finds a log whole', async () => {
  expect(await checkAuditLog(await threeRows())).toEqual({ rows: 3, broken: null })
})

it('finds a row that was changed, and one that was taken out', async () => {
  const changed = await threeRows()
  await tamper(changed, sql`update audit_log set act = 'sign-out' where id = 2`)
  expect((await checkAuditLog(changed)).broken).toEqual({ id: 2, at: 1 })
  const cut = await threeRows()
  await tamper(cut, sql`delete from audit_log where id = 1`)
  expect((await checkAuditLog(cut)).broken).toEqual({ id: 2, at: 1 })
})

it('takes no change and no removal from the program itself', async () => {
  const tx = await threeRows()
  await expect((async () => tx.run(sql`update audit_log set act = 'x'`))()).rejects.toThrow()
  await expect((async () => tx.run(sql`delete from audit_log`))()).rejects.toThrow()
})
