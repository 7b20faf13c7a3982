import { sql } from 'drizzle-orm'

/** Whether anybody wrote something in a one-on-one: points, action items, notes, an answer, private text of either. */
export const holdsWords = (of = 'one_on_ones') => {
  const one = sql.raw(of)
  return sql`(exists (select 1 from agenda_items w where w.one_on_one_id = ${one}.id and w.deleted_at is null)
    or exists (select 1 from action_items w where w.one_on_one_id = ${one}.id and w.deleted_at is null)
    or exists (select 1 from shared_notes w where w.one_on_one_id = ${one}.id and w.text <> '')
    or exists (select 1 from answers w where w.one_on_one_id = ${one}.id and (w.text <> '' or w.is_nothing = 1))
    or exists (select 1 from private_texts w where w.author_id in (${one}.manager_id, ${one}.report_id)
      and w.about_id = ${one}.id and w.deleted_at is null))`
}
