import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableOneOnOnes, withOwnPrivateText } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { readPrivateVersions } from '@/lib/private-text/texts'

/** An earlier text: it stood once, or it came second and was set aside. */
export interface Version {
  id: string
  text: string
  isNothing: boolean
  isSetAside: boolean
  savedAt: number
  savedBy: string
  by: string
}

interface Meeting {
  managerId: string
  managerName: string
  reportId: string
  reportName: string
  startsAt: number
}

export interface Versions {
  meeting: Meeting
  notes: Version[]
  answer: Version[]
  /** Of the viewer's own private notes. */
  own: Version[]
}

type Flags = { isNothing: 0 | 1; isSetAside: 0 | 1 }
type Row = Meeting & Omit<Version, keyof Flags | 'id'> & Flags & { id: string | null; part: 'notes' | 'answer' }

/**
 * The kept versions of a one-on-one's three texts, newest first, in two statements. Read as the text itself (ACCESS.md,
 * "a version of a note"): who has nothing but private text in it reads the versions of that; ids that are malformed, foreign or missing give nothing.
 */
export async function versionsOf(viewer: Viewer, reportId: string, id: string): Promise<Versions | undefined> {
  if (!isId(reportId) || !isId(id)) return undefined
  const isReadable = readableOneOnOnes(viewer, 'm')
  const rows = await db().all<Row>(sql`
    select m.manager_id as managerId, mp.name as managerName, m.report_id as reportId, rp.name as reportName,
      m.starts_at as startsAt, v.id, v.part, v.text, v.isNothing, v.version < 0 as isSetAside, v.savedAt, v.savedBy, p.name as by
    from one_on_ones m join people mp on mp.id = m.manager_id join people rp on rp.id = m.report_id
      left join (${kept(id, 'notes')} union all ${kept(id, 'answer')}) v on ${isReadable}
      left join people p on p.id = v.savedBy
    where m.id = ${id} and m.report_id = ${reportId} and (${isReadable} or ${withOwnPrivateText(viewer, 'm')})
    order by v.savedAt desc, v.version desc`)
  const meeting = rows[0]
  if (!meeting) return undefined
  const own = await readPrivateVersions(viewer, id, 'note')
  const by = { isNothing: false, savedBy: viewer.personId, by: viewer.name }
  return {
    meeting,
    notes: partOf(rows, 'notes'),
    answer: partOf(rows, 'answer'),
    own: own.map(one => ({ ...one, ...by })),
  }
}

/** The versions of a shared text. Words that were set aside and then chosen after all stand, or stood: they are told once. */
function kept(oneOnOneId: string, part: Row['part']): SQL {
  const [table, stands] = part === 'notes' ? ['shared_note_versions', 'shared_notes'] : ['answer_versions', 'answers']
  const of = (name: string) => sql`${sql.raw(name)} where one_on_one_id = ${oneOnOneId}`
  return sql`select id, ${part} as part, version, text, ${sql.raw(part === 'notes' ? '0' : 'is_nothing')} as isNothing,
      saved_by as savedBy, saved_at as savedAt
    from ${of(table)} and (version > 0
      or text not in (select text from ${of(stands)} union all select text from ${of(table)} and version > 0))`
}

const partOf = (rows: Row[], part: Row['part']): Version[] =>
  rows.flatMap(({ id, text, isNothing, isSetAside, savedAt, savedBy, by, ...row }) =>
    id && row.part === part
      ? [{ id, text, isNothing: isNothing === 1, isSetAside: isSetAside === 1, savedAt, savedBy, by }]
      : [],
  )
