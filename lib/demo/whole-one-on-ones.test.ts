import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { datesFrom } from '@/lib/series/cadence'
import { addDays } from '@/lib/time/day'
import { loadDemoYear } from './load'
import { planOneOnOnes } from './one-on-ones'
import { emptyDatabase } from './testing'
import { newYear } from './year'

const today = '2026-12-01'

test('whatever the day, each date of each series up to the next has its one-on-one, so that nothing is made later', () => {
  for (let index = 0; index < 12; index++) {
    const year = newYear(Date.parse(`${addDays(today, index * 31)}T15:00:00Z`))
    const meetings = planOneOnOnes(year)
    const { series, seriesPauses } = year.rows
    for (const one of series) {
      const pauses = seriesPauses.filter(pause => pause.seriesId === one.id)
      const rule = { ...one, endsOn: one.endsOn ?? null, pauses: pauses.map(rest => ({ endsOn: null, ...rest })) }
      const there = meetings.filter(meeting => meeting.seriesId === one.id).map(meeting => meeting.occursOn)
      const dates: string[] = []
      for (const day of datesFrom(rule, one.startsOn)) {
        if (!rule.endsOn && day > (there.at(-1) ?? '')) break
        dates.push(day)
      }
      expect(there).toEqual(dates)
      expect(!!rule.endsOn || (there.at(-1) ?? '') >= year.today, 'has a next one').toBe(true)
    }
    expect(meetings.filter(meeting => ['skipped', 'away'].includes(meeting.state) && !meeting.skipReason)).toEqual([])
  }
})

test('shows what a one-on-one can have: missed, skipped, moved, a rest, another time from some day on, an overdue item', async () => {
  const tx = emptyDatabase()
  await loadDemoYear(tx, Date.parse(`${today}T09:00:00Z`))
  const number = async (of: string) => (await tx.all<{ n: number }>(sql.raw(`select count(*) as n from ${of}`)))[0]?.n
  const met = 'one_on_ones where on_day <'
  expect(await number(`${met} '${today}' and held_at is null and cancelled_at is null`)).toBeGreaterThan(20)
  expect(await number(`one_on_ones where skip_reason is not null`)).toBeGreaterThan(100)
  expect(await number(`one_on_ones where on_day <> occurs_on`)).toBeGreaterThan(10)
  expect(
    await number(
      `series a join series b on b.starts_on = a.ends_on and b.report_id = a.report_id and b.manager_id = a.manager_id`,
    ),
  ).toBe(1)
  expect(await number(`action_items where done_at is null and due_on < '${today}'`)).toBeGreaterThan(0)
  expect(await number(`signals where state = 'watching' and look_on <= '${today}'`)).toBeGreaterThan(1)
  expect(await number(`signals s join prevention_entries e on e.id = s.entry_id where s.state = 'acted on'`)).toBe(1)
  expect(await number(`hand_overs where seen_at is null`)).toBe(1)
  expect(await number(`recurring_asks`)).toBeGreaterThan(30)
  const ahead = `answers a join one_on_ones m on m.id = a.one_on_one_id where m.held_at is null and m.asked_at is not null`
  expect(await number(ahead)).toBe(1)
})
