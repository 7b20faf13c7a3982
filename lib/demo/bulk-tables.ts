import type Database from 'better-sqlite3'

/** For each table the columns that the bench fills, `column = literal` for those that are always the same. */
const columns = {
  settings: ['id', 'organisation', 'time_zone', 'question', 'created_at'],
  tags: ['id', 'name', 'position', 'authors_only'],
  people: ['id', 'name', 'email', 'job_title', 'created_at = 0'],
  reporting_lines: ['id', 'report_id', 'manager_id', 'starts_on', 'created_at = 0'],
  teams: ['id', 'name', 'created_at = 0'],
  leads: ['id', 'team_id', 'person_id', 'starts_on'],
  memberships: ['id', 'team_id', 'person_id', 'starts_on'],
  series: [
    'id',
    'manager_id',
    'report_id',
    'starts_on',
    'created_by',
    'created_at',
    "cadence = 'weekly'",
    "time = '10:00'",
    'minutes = 30',
    "time_zone = 'Europe/Warsaw'",
  ],
  one_on_ones: [
    'id',
    'manager_id',
    'report_id',
    'starts_at',
    'on_day',
    'planned_by',
    'created_at',
    'held_at',
    'asked_at',
    'minutes = 30',
    "time_zone = 'Europe/Warsaw'",
  ],
  shared_notes: ['one_on_one_id', 'text', 'saved_by', 'saved_at', 'version = 1'],
  answers: ['one_on_one_id', 'text', 'saved_by', 'saved_at', 'version = 1'],
  private_texts: ['id', 'author_id', 'about_id', 'text', 'created_at', 'saved_at', "kind = 'note'", 'version = 1'],
  agenda_items: ['id', 'one_on_one_id', 'author_id', 'text', 'created_at', 'ticked_at', 'ticked_in', 'position = 0'],
  action_items: ['id', 'one_on_one_id', 'author_id', 'owner_id', 'text', 'due_on', 'created_at', 'done_at'],
  prevention_entries: [
    'id',
    'author_id',
    'action',
    'prevented',
    'acted_on',
    'would_have_hit',
    'signal',
    'visibility',
    'follow_up_on',
    'one_on_one_id',
    'created_at',
    'changed_at',
  ],
  entry_people: ['entry_id', 'person_id', 'role'],
  entry_tags: ['entry_id', 'tag_id'],
  evidence: ['id', 'entry_id', 'author_id', 'text', 'on_day', 'created_at', "kind = 'note'"],
  follow_ups: ['id', 'entry_id', 'author_id', 'text', 'on_day', 'created_at', "outcome = 'stayed quiet'"],
}

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S

/** One function for each table, which adds a row: its values in the order of the columns above. */
export type BulkTables = {
  [T in Camel<keyof typeof columns>]: (...values: (string | number | null | undefined)[]) => void
}

/** Prepares one statement for each table on a connection. */
export function preparedTables(sqlite: Database.Database): BulkTables {
  return Object.fromEntries(
    Object.entries(columns).map(([table, list]) => {
      const names = list.map(column => column.split(' = ')[0])
      const values = list.map(column => column.split(' = ')[1] ?? '?')
      const statement = sqlite.prepare(`insert into ${table} (${names.join(', ')}) values (${values.join(', ')})`)
      const key = table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
      return [key, (...row: unknown[]) => statement.run(...row)]
    }),
  ) as unknown as BulkTables
}
