import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Asker } from './viewer'

/** A line in force on the asker's today: begun, and not ended. `of` is the table's alias in the statement. */
export const inForce = (asker: Asker, of = 'reporting_lines'): SQL =>
  sql`${sql.raw(of)}.starts_on <= ${asker.today} and (${sql.raw(of)}.ends_on is null or ${sql.raw(of)}.ends_on > ${asker.today})`

/** Subselect of those whom the asker manages today. */
export const reportsOf = (asker: Asker): SQL =>
  sql`(select report_id from reporting_lines where manager_id = ${asker.personId} and ${inForce(asker)})`

/** Subselect of everybody below the asker: reports, and those for whom the asker is in the chain. */
export const peopleBelow = (asker: Asker): SQL => sql`(
  with recursive below(id) as (
    select report_id from reporting_lines where manager_id = ${asker.personId} and ${inForce(asker)}
    union
    select l.report_id from below b join reporting_lines l on l.manager_id = b.id and ${inForce(asker, 'l')}
  ) select id from below)`

/** What lines make somebody to others, as sets of ids, for the checks. */
export interface Ties {
  /** Has the open line to them: their manager. */
  manages: ReadonlySet<string>
  /** Is a manager above their manager: in their chain. */
  chain: ReadonlySet<string>
  /** Had a line to them which has ended, and has none now. One that was taken back never held. */
  formerly: ReadonlySet<string>
}

/** The asker's ties, in one statement. */
export async function tiesOf(tx: Db, asker: Asker): Promise<Ties> {
  const rows = await tx.all<{ id: string; tie: keyof Ties }>(sql`
    select report_id as id, 'manages' as tie from reporting_lines where manager_id = ${asker.personId} and ${inForce(asker)}
    union all
    select id, 'chain' from ${peopleBelow(asker)} where id not in ${reportsOf(asker)}
    union all
    select distinct report_id, 'formerly' from reporting_lines
    where manager_id = ${asker.personId} and ends_on <= ${asker.today} and ends_on > starts_on
      and report_id not in ${reportsOf(asker)}`)
  const of = (tie: keyof Ties) => new Set(rows.filter(row => row.tie === tie).map(row => row.id))
  return { manages: of('manages'), chain: of('chain'), formerly: of('formerly') }
}
