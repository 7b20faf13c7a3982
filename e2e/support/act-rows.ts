import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

/** Rows that are one's own, by table: a condition in which `?` stands for the person. */
export type Own = Record<string, string>

/** All that stands in the database, by table, but for rows that are one's own. Counts of wrong passwords always change. */
export async function allRows(tx: Db, own: Own = {}, personId = ''): Promise<Map<string, string>> {
  const tables = await tx.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'search_index%'
      and name not in ('sign_in_tries', 'wrong_guesses') order by name`,
  )
  const rows = new Map<string, string>()
  for (const { name } of tables) {
    const [before = 'false', after] = own[name]?.split('?') ?? []
    const isOwn = after === undefined ? sql.raw(before) : sql`${sql.raw(before)}${personId}${sql.raw(after)}`
    const found = await tx.all(sql`select * from ${sql.identifier(name)} where not coalesce(${isOwn}, false)`)
    rows.set(name, JSON.stringify(found))
  }
  return rows
}

/** The names of the tables in which something changed. */
export const changedTables = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after.keys()].filter(name => before.get(name) !== after.get(name))
