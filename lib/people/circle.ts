import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Span } from './span'

const forever = '9999-12-31'

/**
 * Whether a line would close a circle: on some day on which it holds, the manager would report, directly or through
 * others, to their own report. Follows the lines down from the report, each only on the days that all above it share.
 */
export async function makesCircle(tx: Db, line: Span & { reportId: string; managerId: string }): Promise<boolean> {
  const found = await tx.all(sql`
    with recursive below(id, starts_on, ends_on) as (
      select ${line.reportId}, ${line.startsOn}, ${line.endsOn ?? forever}
      union
      select l.report_id, max(b.starts_on, l.starts_on), min(b.ends_on, coalesce(l.ends_on, ${forever}))
      from below b join reporting_lines l on l.manager_id = b.id
      where max(b.starts_on, l.starts_on) < min(b.ends_on, coalesce(l.ends_on, ${forever}))
    ) select 1 from below where id = ${line.managerId} limit 1`)
  return found.length > 0
}
