import Database from 'better-sqlite3'

// The fifty newest things about one person, as plain data: what the bare page and the floor render, from the same file.

const query = `
  with newest as (
    select * from (select e.acted_on as day, 'prevention' as kind, e.id from entry_people ep
      join prevention_entries e on e.id = ep.entry_id
      where ep.person_id = @person and e.deleted_at is null and e.visibility <> 'private' order by e.acted_on desc, e.id desc limit 50)
    union all
    select * from (select on_day, 'one-on-one', id from one_on_ones
      where report_id = @person and cancelled_at is null order by on_day desc, id desc limit 50)
    union all
    select * from (select f.on_day, 'follow-up', f.id from entry_people ep join follow_ups f on f.entry_id = ep.entry_id
      where ep.person_id = @person and f.deleted_at is null order by f.on_day desc, f.id desc limit 50)
    order by day desc, id desc limit 50
  )
  select n.day, n.kind, n.id,
    case n.kind when 'prevention' then (select group_concat(p.name, ', ') from entry_people ep join people p on p.id = ep.person_id where ep.entry_id = n.id)
      when 'follow-up' then (select p.name from follow_ups f join people p on p.id = f.author_id where f.id = n.id) end as who,
    coalesce(e.action, f.outcome, case when m.asked_at is null then 'not asked' else 'asked' end) as action,
    coalesce(e.prevented, f.text, (select a.text from answers a where a.one_on_one_id = m.id)) as prevented,
    (select group_concat(t.name, ' ') from entry_tags et join tags t on t.id = et.tag_id where et.entry_id = e.id) as tags
  from newest n
    left join prevention_entries e on n.kind = 'prevention' and e.id = n.id
    left join one_on_ones m on n.kind = 'one-on-one' and m.id = n.id
    left join follow_ups f on n.kind = 'follow-up' and f.id = n.id
  order by n.day desc, n.id desc`

/** Opens the database read-only; gives a function from a person's id to their fifty newest rows. */
export function openRows(file) {
  const sqlite = new Database(file, { readonly: true })
  const statement = sqlite.prepare(query)
  return personId => statement.all({ person: personId })
}
