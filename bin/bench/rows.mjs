import Database from 'better-sqlite3'

// The fifty newest things about one person, as plain data: what the bare page and the floor render, from the same file.

const query = `
  select * from (
    select e.acted_on as day, 'prevention' as kind, e.id,
      (select group_concat(p.name, ', ') from entry_people ep2 join people p on p.id = ep2.person_id where ep2.entry_id = e.id) as who,
      e.action as action, e.prevented as prevented,
      (select group_concat(t.name, ' ') from entry_tags et join tags t on t.id = et.tag_id where et.entry_id = e.id) as tags
    from entry_people ep join prevention_entries e on e.id = ep.entry_id
    where ep.person_id = @person and e.deleted_at is null and e.visibility <> 'private'
    union all
    select m.on_day, 'one-on-one', m.id, null, case when m.asked_at is null then 'not asked' else 'asked' end, (select a.text from answers a where a.one_on_one_id = m.id), null
    from one_on_ones m where m.report_id = @person and m.cancelled_at is null
    union all
    select f.on_day, 'follow-up', f.id, p.name, f.outcome, f.text, null
    from entry_people ep join follow_ups f on f.entry_id = ep.entry_id join people p on p.id = f.author_id
    where ep.person_id = @person and f.deleted_at is null
  ) order by day desc, id desc limit 50`

/** Opens the database read-only; gives a function from a person's id to their fifty newest rows. */
export function openRows(file) {
  const sqlite = new Database(file, { readonly: true })
  const statement = sqlite.prepare(query)
  return personId => statement.all({ person: personId })
}
