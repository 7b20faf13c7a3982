import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { mayAdminister } from '@/lib/access/directory'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'

/** How many names one page of a list shows. */
export const pageOfNames = 50

/** What is asked of a list of people, from the address: a part of a name, and after whom to go on. */
export interface Asked {
  q?: string
  after?: string
}

export interface Listed {
  id: string
  name: string
  jobTitle: string | null
  teamId: string | null
  team: string | null
  managerId: string | null
  manager: string | null
}

export interface AdministeredRow extends Listed {
  email: string | null
  isAdmin: number
  isDeactivated: number
  hasSignedIn: number
  isInvited: number
}

export interface Names<Row> {
  rows: Row[]
  /** After whom the next page goes on; null on the last. */
  next: string | null
}

/** Everyone who is here, by name, with team and manager; for everyone signed in. */
export async function directory(viewer: Viewer, asked: Asked): Promise<Names<Listed>> {
  return pageOf(await db().all<Listed>(directoryStatement(viewer, asked)))
}

/** The statement of `directory`, apart so that its plan can be tested. */
export const directoryStatement = (viewer: Viewer, asked: Asked): SQL =>
  listOf(viewer, asked, { columns: sql``, where: sql`p.deactivated_at is null`, searched: ['p.name'] })

/** Everyone, deactivated people too, with how each signs in; null for who is no admin. */
export async function peopleToAdminister(viewer: Viewer, asked: Asked): Promise<Names<AdministeredRow> | null> {
  if (!mayAdminister(viewer)) return null
  const columns = sql`, p.email, p.is_admin as isAdmin, p.deactivated_at is not null as isDeactivated,
    exists (select 1 from passwords w where w.person_id = p.id) as hasSignedIn,
    exists (select 1 from invitations i where i.person_id = p.id and i.kind = 'invitation' and i.used_at is null
      and i.withdrawn_at is null and i.expires_at > ${viewer.now}) as isInvited`
  const rows = await db().all<AdministeredRow>(
    listOf(viewer, asked, { columns, where: sql`true`, searched: ['p.name', 'p.email'] }),
  )
  return pageOf(rows)
}

function listOf(viewer: Viewer, { q, after }: Asked, list: { columns: SQL; where: SQL; searched: string[] }): SQL {
  const search = q?.trim() ? sql` and ${matches(q, list.searched)}` : sql``
  const beyond = isId(after) ? sql` and (p.name, p.id) > (select name, id from people where id = ${after})` : sql``
  return sql`
    select p.id, p.name, p.job_title as jobTitle, t.id as teamId, t.name as team, m.id as managerId, m.name as manager
      ${list.columns}
    from people p
      left join memberships ms on ms.person_id = p.id and ${inForce(viewer, 'ms')}
      left join teams t on t.id = ms.team_id
      left join reporting_lines l on l.report_id = p.id and ${inForce(viewer, 'l')}
      left join people m on m.id = l.manager_id
    where ${list.where}${search}${beyond}
    order by p.name, p.id limit ${pageOfNames + 1}`
}

/** SQLite folds the case of ASCII alone, so "łoś" is also looked for as "Łoś" and "ŁOŚ". */
function matches(q: string, columns: string[]): SQL {
  const text = q.trim().slice(0, 120)
  const spellings = new Set([text, text.toLowerCase(), capitalised(text), text.toUpperCase()])
  const tests = [...spellings].flatMap(spelling =>
    columns.map(column => sql`${sql.raw(column)} like ${`%${spelling.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`),
  )
  return sql`(${sql.join(tests, sql` or `)})`
}

const capitalised = (text: string) =>
  text.toLowerCase().replace(/(^|\s)(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())

function pageOf<Row extends { id: string }>(found: Row[]): Names<Row> {
  const rows = found.slice(0, pageOfNames)
  return { rows, next: found.length > pageOfNames ? (rows.at(-1)?.id ?? null) : null }
}
