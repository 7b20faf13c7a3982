import { type SQL, sql } from 'drizzle-orm'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'

/**
 * Whether something that both read was written in a one-on-one: points, action items, notes, an answer. What becomes of it
 * for both never hangs on private text, which would tell the other that there is some (ACCESS.md: it does not exist for them).
 */
export const holdsSharedWords = (of = 'one_on_ones'): SQL => {
  const one = sql.raw(of)
  return sql`(exists (select 1 from agenda_items w where w.one_on_one_id = ${one}.id and w.deleted_at is null)
    or exists (select 1 from action_items w where w.one_on_one_id = ${one}.id and w.deleted_at is null)
    or exists (select 1 from shared_notes w where w.one_on_one_id = ${one}.id and w.text <> '')
    or exists (select 1 from answers w where w.one_on_one_id = ${one}.id and (w.text <> '' or w.is_nothing = 1)))`
}

/** Whether there is anything in it that the viewer reads: that, or private text of their own. */
export const holdsWordsFor = (viewer: Viewer, of = 'one_on_ones'): SQL =>
  sql`(${holdsSharedWords(of)} or exists (select 1 from private_texts where ${readablePrivateTexts(viewer)}
    and private_texts.about_id = ${sql.raw(of)}.id and private_texts.deleted_at is null))`
