import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'

// Today is read in few statements, however many parts it has: a part is a select of `part` and `json`, and they are joined.

/** The rows of all parts, by part, in one statement. */
export async function readParts(parts: readonly SQL[]): Promise<Map<string, unknown[]>> {
  const rows = await db().all<{ part: string; json: string }>(sql.join([...parts], sql` union all `))
  const found = new Map<string, unknown[]>()
  for (const { part, json } of rows) found.set(part, [...(found.get(part) ?? []), JSON.parse(json)])
  return found
}

/** The rows of one part. */
export const rowsOf = <T>(found: Map<string, unknown[]>, part: string) => (found.get(part) ?? []) as T[]
