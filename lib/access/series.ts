import { type SQL, sql } from 'drizzle-orm'
import { reportsOf, type Ties } from './lines'
import type { Asker } from './viewer'

/**
 * A series: the report in it, and the manager whose series it is, while the line is in force. A former manager has no
 * series any more, only the dates that they held, which are one-on-ones (ACCESS.md, "series and dates").
 */
export const mayReadSeries = (asker: Asker, ties: Ties, one: { managerId: string; reportId: string }): boolean =>
  one.reportId === asker.personId || (one.managerId === asker.personId && ties.manages.has(one.reportId))

/** The same rule as a condition on `series`, under its own name or an alias. */
export function readableSeries(asker: Asker, of = 'series'): SQL {
  const one = sql.raw(of)
  return sql`(${one}.report_id = ${asker.personId} or (${one}.manager_id = ${asker.personId} and ${one}.report_id in ${reportsOf(asker)}))`
}
