import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { transact } from '@/db/transact'
import { isDemo } from '@/lib/organisation/founded'

/** Erases the demo year, all of it, so that the first visit begins again. Touches nothing where it is not the demo. */
export function eraseDemo(): Promise<boolean> {
  return transact(async tx => {
    if (!(await isDemo(tx))) return false
    await eraseAll(tx)
    return true
  })
}

// The audit log's guard and the search's triggers stand aside for this one act, and are back before it is committed.
async function eraseAll(tx: Db) {
  const triggers = await tx.all<{ name: string; sql: string }>(
    sql`select name, sql from sqlite_master where type = 'trigger'`,
  )
  const tables = await tx.all<{ name: string }>(
    sql`select name from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like '\\_\\_%' escape '\\'`,
  )
  await tx.run(sql`pragma defer_foreign_keys = on`)
  for (const trigger of triggers) await tx.run(sql`drop trigger ${sql.identifier(trigger.name)}`)
  for (const table of tables) await tx.run(sql`delete from ${sql.identifier(table.name)}`)
  await tx.run(sql`insert into search_index (search_index) values ('delete-all')`)
  for (const trigger of triggers) await tx.run(sql.raw(trigger.sql))
}
