import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import accounts from '@/db/demo/accounts.json' with { type: 'json' }
import { people as cast, type PersonKey } from '@/db/demo/people'
import * as schema from '@/db/schema'
import { passwordMatches } from '@/lib/auth/password'
import { tidyPhrase } from '@/lib/prevention/sentence'
import { addDays, dayIn } from '@/lib/time/day'
import { demoEntries } from './entries'
import { loadDemoYear } from './load'
import { planOneOnOnes } from './one-on-ones'
import { emptyDatabase } from './testing'
import { newYear } from './year'

const now = Date.parse('2026-12-01T09:00:00Z')
const today = '2026-12-01'
let tx: Db

beforeAll(async () => {
  tx = emptyDatabase()
  await loadDemoYear(tx, now)
})

/** All texts of a statement that gives one column. */
const texts = async (statement: string): Promise<string[]> =>
  (await tx.all<{ text: string | null }>(sql.raw(statement))).flatMap(row => row.text || [])

const numberOf = async (table: string) =>
  (await tx.all<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)))[0]?.n ?? 0

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentences = (text: string) =>
  text
    .split(/(?<=[.?!:”])\s+|\n+/u)
    .map(one => words(one).join(' '))
    .filter(Boolean)

function counted(all: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
const moreThan = (times: number, all: string[]) => [...counted(all)].filter(([, n]) => n > times)

const entryTexts = async () =>
  [
    await texts('select action as text from prevention_entries'),
    await texts('select prevented as text from prevention_entries'),
    await texts('select signal as text from prevention_entries'),
    await texts('select without_this as text from prevention_entries'),
    await texts('select text from evidence'),
    await texts('select how_measured as text from evidence'),
    await texts('select comment as text from confirmations'),
    await texts('select text from manager_comments'),
    await texts('select text from follow_ups'),
  ].flat()

describe('the demo year', () => {
  test('is of the promised size, whatever the day', async () => {
    expect(await numberOf('people')).toBe(40)
    expect(await numberOf('teams')).toBe(6)
    expect(await numberOf('prevention_entries')).toBeGreaterThanOrEqual(240)
    expect(await numberOf('prevention_entries')).toBeLessThanOrEqual(260)
    const days = Array.from({ length: 60 }, (_, index) => addDays(today, index * 13))
    for (const day of days) {
      const all = planOneOnOnes(newYear(Date.parse(`${day}T15:00:00Z`)))
      const planned = all.filter(one => one.state !== 'away').length
      expect(planned, day).toBeGreaterThanOrEqual(850)
      expect(planned, day).toBeLessThanOrEqual(950)
    }
  })

  test('no sentence of the entries stands twice, and no run of eight words more than three times', async () => {
    const all = await entryTexts()
    expect(
      moreThan(
        1,
        all.flatMap(sentences).filter(one => one.split(' ').length > 2),
      ),
    ).toEqual([])
    const runs = all.flatMap(text => {
      const said = words(text)
      return said.slice(7).map((_, index) => said.slice(index, index + 8).join(' '))
    })
    expect(moreThan(3, runs)).toEqual([])
    const whole = await texts(`select action || ' and stopped ' || prevented as text from prevention_entries`)
    expect(moreThan(1, whole)).toEqual([])
  })

  test('no sentence of six words stands in notes, answers, points or to-dos more than three times', async () => {
    const all = [
      ...(await texts('select text from shared_notes')),
      ...(await texts('select text from answers')),
      ...(await texts('select text from agenda_items')),
      ...(await texts('select text from action_items')),
      ...(await texts('select text from private_texts')),
    ]
    expect(
      moreThan(
        3,
        all.flatMap(sentences).filter(one => one.split(' ').length >= 6),
      ),
    ).toEqual([])
  })

  test('every phrase is tidy, fits, and reads on after “Priya” and after “stopped”', () => {
    for (const { action, prevented } of demoEntries) {
      expect(tidyPhrase(action, 'action')).toBe(action)
      expect(tidyPhrase(prevented, 'prevented')).toBe(prevented)
      expect([...action].length).toBeLessThanOrEqual(280)
      expect([...prevented].length).toBeLessThanOrEqual(280)
      expect(action, action).toMatch(/^\p{Ll}/u)
      expect(`${action} ${prevented}`).not.toMatch(/[.;]|\b(19|20)\d\d\b/u)
    }
  })

  test('holds every value of every list', async () => {
    const lists: [string, string, readonly string[]][] = [
      ['role', 'entry_people', schema.roles],
      ['basis', 'prevention_entries', schema.bases],
      ['severity', 'prevention_entries', schema.severities],
      ['reach', 'prevention_entries', schema.reaches],
      ['lasting', 'prevention_entries', schema.lastings],
      ['stopped_by', 'prevention_entries', schema.stoppers],
      ['visibility', 'prevention_entries', schema.visibilities],
      ['kind', 'evidence', schema.evidenceKinds],
      ['verdict', 'confirmations', schema.verdicts],
      ['outcome', 'follow_ups', schema.outcomes],
      ['kind', 'entry_requests', schema.requestKinds],
      ['kind', 'private_texts', schema.privateKinds],
      ['grouped_by', 'packets', schema.packetOrders],
      ['state', 'signals', schema.signalStates],
    ]
    for (const [column, table, values] of lists) {
      const found = await texts(`select distinct ${column} as text from ${table} where ${column} is not null`)
      expect([...found].sort(), `${table}.${column}`).toEqual([...values].sort())
    }
    expect(await texts('select name as text from tags where id not in (select tag_id from entry_tags)')).toEqual([])
    const whole = ['series_pauses', 'recurring_asks', 'shared_note_versions', 'hand_overs', 'template_points']
    for (const table of ['entry_concerns', 'entry_versions', 'read_backs', 'packet_versions', 'action_items', ...whole])
      expect(await numberOf(table), table).toBeGreaterThan(0)
    expect(await numberOf('answers where is_nothing = 1')).toBeGreaterThan(50)
  })

  test('keeps its foreign keys, its lines without a circle, and nothing in the future', async () => {
    expect(tx.$client.pragma('foreign_key_check')).toEqual([])
    const circles = await tx.all(sql`
      with recursive up(id, above) as (
        select report_id, manager_id from reporting_lines where ends_on is null
        union select up.id, l.manager_id from up join reporting_lines l on l.report_id = up.above and l.ends_on is null
      ) select * from up where id = above`)
    expect(circles).toEqual([])
    for (const of of ['prevention_entries', 'evidence', 'confirmations', 'follow_ups', 'packets'])
      expect(await numberOf(`${of} where created_at > ${now}`), of).toBe(0)
    expect(await numberOf(`prevention_entries where acted_on < '${addDays(today, -368)}'`)).toBe(0)
    expect(await numberOf(`one_on_ones where held_at is not null and on_day >= '${today}'`)).toBe(0)
    expect(await numberOf(`one_on_ones where held_at is null and on_day >= '${today}'`)).toBeGreaterThan(5)
    expect(await numberOf(`one_on_ones where strftime('%w', on_day) in ('0', '6')`)).toBe(0)
  })

  test('those who confirm, comment and follow up are those who may', async () => {
    const own = await tx.all(sql`select c.id from confirmations c join prevention_entries e on e.id = c.entry_id
      where c.person_id = e.author_id or c.person_id in (select person_id from entry_people where entry_id = e.id)`)
    expect(own).toEqual([])
    const managers = sql`select l.manager_id from reporting_lines l join entry_people p on p.person_id = l.report_id and p.entry_id = x.entry_id`
    const strangers = await tx.all(sql`
      select x.id from follow_ups x where x.author_id not in (${managers})
      union all select x.id from manager_comments x where x.author_id not in (${managers})`)
    expect(strangers).toEqual([])
  })

  test('every account signs in, and is who it says', async () => {
    for (const account of Object.values(accounts)) {
      const [found] = await tx.all<{ name: string; hash: string }>(sql`
        select p.name, w.hash from people p join passwords w on w.person_id = p.id where p.email = ${account.email}`)
      expect(found?.name).toBe(account.name)
      expect(await passwordMatches(found?.hash ?? '', account.password)).toBe(true)
    }
    const ends = await tx.all<{ manager: string; ends: string | null }>(sql`
      select m.name as manager, l.ends_on as ends from reporting_lines l join people m on m.id = l.manager_id
      join people r on r.id = l.report_id where r.email = ${accounts.report.email} order by l.starts_on`)
    expect(ends.map(line => [line.manager, line.ends !== null])).toEqual([
      [accounts.formerManager.name, true],
      [accounts.manager.name, false],
    ])
  })

  test('tells the essay’s four cases', async () => {
    const cases = [
      ['redesigned the data layer', 'three scaling issues before they existed', 'Priya Raman'],
      [
        'asked better questions of somebody who had gone quiet in meetings',
        'a resignation that nobody else saw coming',
        'Marta Kowalska',
      ],
      [
        'spoke with each of two colleagues before their reviews turned into a feud',
        'the team from splitting into those who side with one or the other',
        'Tomasz Łoś',
      ],
      [
        'flagged an auth flow that worked and carried years of debt',
        'the first person to look at it closely from being a stranger',
        'Ruth Adeyemi',
      ],
    ]
    for (const [action, prevented, name] of cases) {
      const [found] = await tx.all<{ signal: string; outcome: string }>(sql`
        select e.signal, f.outcome from prevention_entries e join follow_ups f on f.entry_id = e.id
        join entry_people ep on ep.entry_id = e.id join people p on p.id = ep.person_id
        where e.action = ${action} and e.prevented = ${prevented} and p.name = ${name}`)
      expect(found?.signal, action).toBeTruthy()
      expect(found?.outcome, action).toBe('stayed quiet')
    }
  })

  test('the same day gives the same rows', async () => {
    const dump = async (of: Db) => {
      const tables = await of.all<{ name: string }>(sql`select name from sqlite_master where type = 'table'
        and name not like 'sqlite_%' and name not like 'search_%' and name not in ('passwords', 'audit_log', '__drizzle_migrations')`)
      return Promise.all(tables.map(({ name }) => of.all(sql.raw(`select * from ${name} order by rowid`))))
    }
    const again = emptyDatabase()
    await loadDemoYear(again, now + 5 * 3_600_000)
    expect(await dump(again)).toEqual(await dump(tx))
  })

  test('everybody has a first name of their own', () => {
    const firsts = (Object.keys(cast) as PersonKey[]).map(key => cast[key].name.split(' ')[0])
    expect(new Set(firsts).size).toBe(firsts.length)
    expect(dayIn('Europe/Warsaw', now)).toBe(today)
  })
})
