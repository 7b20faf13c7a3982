import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { toHtml } from '@/lib/markdown'
import { lineInForce } from '../meeting'
import type { Theirs } from '../saved'
import { type Standing, signatureOf } from '../signature'
import { agendaOf } from './agenda'
import { toDoOf } from './to-do'

export interface Live {
  /** Changes when agenda, action items or whether it was held or asked do. */
  signature: string
  /** The texts whose version is another than the one that is known. */
  notes?: Theirs & { html: string }
  answer?: Theirs
}

type Known = Record<'notes' | 'answer', number>
type Text<P extends string> = { [K in keyof Theirs as `${P}${Capitalize<K>}`]: Theirs[K] | null }
type Row = Omit<Standing, 'isOpen'> & {
  id: string
  managerId: string
  reportId: string
  isOpen: 0 | 1
  askedAgain: string
} & Text<'notes'> &
  Text<'answer'>

/** What both of a one-on-one have written meanwhile, in three statements; nothing for whoever may not read it. */
export async function liveOf(viewer: Viewer, id: string, known: Known): Promise<Live | undefined> {
  const rows = await db().all<Row>(sql`
    select m.id, m.manager_id as managerId, m.report_id as reportId, m.starts_at as startsAt, m.minutes, m.held_at as heldAt,
      m.asked_at as askedAt, m.cancelled_at as cancelledAt, ${lineInForce(viewer, 'm')} as isOpen,
      n.version as notesVersion, n.text as notesText, np.name as notesBy, 0 as notesIsNothing,
      a.version as answerVersion, a.text as answerText, ap.name as answerBy, a.is_nothing as answerIsNothing,
      (select json_group_array(r.recurring_question_id) from recurring_asks r where r.one_on_one_id = m.id) as askedAgain
    from one_on_ones m
      left join shared_notes n on n.one_on_one_id = m.id and n.version <> ${known.notes}
      left join people np on np.id = n.saved_by
      left join answers a on a.one_on_one_id = m.id and a.version <> ${known.answer}
      left join people ap on ap.id = a.saved_by
    where m.id = ${id} and ${readableOneOnOnes(viewer, 'm')}`)
  const row = rows[0]
  if (!row) return undefined
  const [points, toDo] = await Promise.all([agendaOf(viewer, row), toDoOf(viewer, row)])
  const signature = signatureOf({ ...row, isOpen: row.isOpen === 1 }, points, toDo, JSON.parse(row.askedAgain))
  const notes = theirsOf(row.notesVersion, row.notesText, row.notesBy, false)
  const answer = theirsOf(row.answerVersion, row.answerText, row.answerBy, Boolean(row.answerIsNothing))
  return { signature, ...(notes && { notes: { ...notes, html: toHtml(notes.text) } }), ...(answer && { answer }) }
}

const theirsOf = (version: number | null, text: string | null, by: string | null, isNothing: boolean) =>
  version === null ? undefined : { version, text: text ?? '', by: by ?? '', isNothing }
