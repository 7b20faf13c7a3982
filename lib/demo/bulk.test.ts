import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadBulk } from './bulk'
import { emptyDatabase } from './testing'

const now = Date.parse('2026-12-01T09:00:00Z')

test('the bench’s data has the size it is asked for, in a tree of five levels, with one long record', async () => {
  const tx = emptyDatabase()
  const { managerId, reportId } = await loadBulk(tx, now, { people: 120, rows: 3_000 })
  const one = async (statement: ReturnType<typeof sql>) => (await tx.all<{ n: number }>(statement))[0]?.n
  expect(await one(sql`select count(*) as n from people`)).toBe(120)
  expect(
    await one(sql`select (select count(*) from prevention_entries) + (select count(*) from shared_notes)
      + (select count(*) from answers) + (select count(*) from private_texts) as n`),
  ).toBe(3_000)
  const depth = sql`
    with recursive tree(id, level) as (
      select id, 1 from people where id not in (select report_id from reporting_lines)
      union all select l.report_id, tree.level + 1 from tree join reporting_lines l on l.manager_id = tree.id
    ) select max(level) as n from tree`
  expect(await one(depth)).toBe(5)
  expect(
    await one(
      sql`select count(*) as n from reporting_lines where manager_id = ${managerId} and report_id = ${reportId}`,
    ),
  ).toBe(1)
  expect(await one(sql`select count(*) as n from entry_people where person_id = ${reportId}`)).toBeGreaterThanOrEqual(
    600,
  )
  const [span] = await tx.all<{ first: string; last: string }>(sql`
    select min(on_day) as first, max(on_day) as last from one_on_ones where report_id = ${reportId} and held_at is not null`)
  expect(span?.first.slice(0, 4)).toBe('2016')
  expect(span?.last.slice(0, 7)).toBe('2026-11')
  const next = sql`select count(*) as n from one_on_ones m join series s on s.id = m.series_id
    where m.report_id = ${reportId} and m.occurs_on = s.starts_on and m.on_day > '2026-12-01'`
  expect(await one(next)).toBe(1)
  expect(tx.$client.pragma('foreign_key_check')).toEqual([])
})
