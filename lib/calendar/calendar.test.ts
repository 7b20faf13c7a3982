import { eq, sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { feeds, oneOnOnes, people, reportingLines, series, seriesPauses } from '@/db/schema'
import { aBusyYear } from '@/lib/demo/busy-year'
import { makeOneOnOne } from '@/lib/demo/make'
import { walksOf } from '@/lib/demo/statements'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { keepAllAhead } from '@/lib/series/keep-ahead'
import { calendarOf, eventOf } from './events'
import { askerOfFeed, endFeed, feedToAdminister, makeFeed, ownFeed } from './feed'
import { asCalendar } from './ics'

const day = 86_400_000
let home: Awaited<ReturnType<typeof household>>
let tx: Db
let marta: ReturnType<typeof viewerOf>
let priya: ReturnType<typeof viewerOf>

beforeEach(async () => {
  home = await household()
  tx = home.tx
  marta = viewerOf(home.manager)
  priya = viewerOf(home.subject)
})

const meeting = (onDay: string, more = {}) =>
  makeOneOnOne(tx, { managerId: home.manager, reportId: home.subject, onDay, ...more })

/** What a parser that is not ours reads in somebody's calendar. */
async function read(viewer: ReturnType<typeof viewerOf>, now = viewer.now) {
  const text = asCalendar(await calendarOf({ ...viewer, today: new Date(now).toISOString().slice(0, 10) }, now), now)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
  return { text, calendar, events }
}
const starts = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events.map(event => event.startDate.toJSDate().toISOString()).sort()
const statusOf = (event?: ICAL.Event) => event?.component.getFirstPropertyValue('status')

async function weekly(more: Partial<typeof series.$inferInsert> = {}) {
  const id = newId()
  await tx.insert(series).values({
    ...{
      id,
      managerId: home.manager,
      reportId: home.subject,
      cadence: 'weekly',
      startsOn: '2026-06-16',
      time: '10:00',
    },
    ...{ minutes: 30, timeZone: 'Europe/Warsaw', createdBy: home.manager, createdAt: 0 },
    ...more,
  })
  return id
}

describe('the calendar of a person', () => {
  test('has titles without content, whole in every script and on lines of 75 octets', async () => {
    const name = 'Žofie Łucja Größenwahn-Ødegård Ελένη 山田花子 מרים; the „second“, \\ of that name'
    await tx.update(people).set({ name }).where(eq(people.id, home.subject))
    const id = await meeting('2026-06-18')
    const { text, calendar, events } = await read(marta)
    expect(events.map(event => event.summary)).toEqual([`One-on-one with ${name}`])
    expect(events[0]?.duration.toSeconds()).toBe(1800)
    expect(events[0]?.component.getFirstPropertyValue('url')).toContain(`/people/${home.subject}/one-on-ones/${id}`)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT1H')
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(text).not.toMatch(/[^\r]\n/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect((await read(priya)).events.map(event => event.summary)).toEqual(['One-on-one with Marta'])
  })

  test('has 60 days back and 26 weeks ahead, of what the person reads', async () => {
    await meeting('2026-04-15', { heldAt: 1 })
    await meeting('2026-04-17', { heldAt: 1 })
    await meeting('2026-12-14')
    await meeting('2026-12-15')
    await makeOneOnOne(tx, { managerId: home.former, reportId: home.subject, onDay: '2026-06-10' })
    expect(starts(await read(marta)).map(at => at.slice(0, 10))).toEqual(['2026-04-17', '2026-12-14'])
    expect(starts(await read(priya))).toHaveLength(3)
    expect(starts(await read(viewerOf(home.former)))).toEqual([])
    for (const other of [home.director, home.peer, home.admin])
      expect((await read(viewerOf(other, { isAdmin: true }))).events).toEqual([])
  })

  test('moves with the meeting under the same name, as a later revision', async () => {
    const id = await meeting('2026-06-18')
    const [before] = (await read(marta)).events
    await tx
      .update(oneOnOnes)
      .set({ onDay: '2026-06-19', startsAt: Date.parse('2026-06-19T07:30:00Z') })
      .where(eq(oneOnOnes.id, id))
    const [after] = (await read(marta, marta.now + 60_000)).events
    expect(after?.uid).toBe(before?.uid)
    expect(after?.startDate.toJSDate().toISOString()).toBe('2026-06-19T07:30:00.000Z')
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    const changed = (event?: ICAL.Event) => String(event?.component.getFirstPropertyValue('last-modified'))
    expect(changed(after) > changed(before)).toBe(true)
  })

  test('says of a cancelled one for 30 days that it is', async () => {
    await meeting('2026-07-01', { cancelledAt: marta.now - 29 * day })
    await meeting('2026-07-02', { cancelledAt: marta.now - 31 * day })
    await meeting('2026-07-03')
    const { events } = await read(marta)
    expect(events.map(event => [event.startDate.toJSDate().toISOString().slice(0, 10), statusOf(event)])).toEqual([
      ['2026-07-01', 'CANCELLED'],
      ['2026-07-03', 'CONFIRMED'],
    ])
  })
})

describe('the dates of a series', () => {
  test('are there for 26 weeks by the clock of its zone, each once, over the change of summer time', async () => {
    await weekly()
    const before = await read(marta)
    const at = starts(before)
    expect(at).toHaveLength(26)
    expect([at[0], at.at(-1)]).toEqual(['2026-06-16T08:00:00.000Z', '2026-12-08T09:00:00.000Z'])
    expect(at.filter(one => one.startsWith('2026-10-2'))).toEqual([
      '2026-10-20T08:00:00.000Z',
      '2026-10-27T09:00:00.000Z',
    ])
    await keepAllAhead(marta.now)
    expect(await tx.$count(oneOnOnes)).toBe(1)
    const after = await read(marta)
    const names = ({ events }: typeof after) => events.map(event => event.uid).sort()
    expect(names(after)).toEqual(names(before))
  })

  test('are there once beside one planned by hand for the same time, and again after a rest that laid a row aside', async () => {
    const id = await weekly({ endsOn: '2026-07-08' })
    await meeting('2026-06-23', { startsAt: Date.parse('2026-06-23T08:00:00Z') })
    await meeting('2026-07-07', { seriesId: id, occursOn: '2026-07-07', cancelledAt: marta.now })
    const { events } = await read(marta)
    const told = events.map(event => [event.startDate.toJSDate().toISOString().slice(0, 10), statusOf(event)])
    const confirmed = ['2026-06-16', '2026-06-23', '2026-06-30', '2026-07-07'].map(on => [on, 'CONFIRMED'])
    expect(told.sort()).toEqual(confirmed)
  })

  test('leave out pauses, what was skipped or moved, and end with the series and with the line', async () => {
    const id = await weekly({ endsOn: '2026-08-01' })
    const pause = { id: newId(), seriesId: id, startsOn: '2026-07-01', endsOn: '2026-07-20' }
    await tx.insert(seriesPauses).values({ ...pause, createdBy: home.manager, createdAt: 0 })
    const of = { seriesId: id, occursOn: '2026-06-16' }
    await meeting('2026-06-17', of)
    await meeting('2026-06-23', { seriesId: id, occursOn: '2026-06-23', cancelledAt: marta.now, skipReason: 'away' })
    const shown = (await read(marta)).events.map(event => [
      event.startDate.toJSDate().toISOString().slice(0, 10),
      statusOf(event),
    ])
    expect(shown).toEqual([
      ['2026-06-17', 'CONFIRMED'],
      ['2026-06-23', 'CANCELLED'],
      ['2026-06-30', 'CONFIRMED'],
      ['2026-07-21', 'CONFIRMED'],
      ['2026-07-28', 'CONFIRMED'],
    ])
    expect((await read(marta)).text).not.toContain('away')
    await tx.update(reportingLines).set({ endsOn: '2026-06-15' }).where(sql`ends_on is null`)
    expect((await read(marta)).events).toEqual([])
  })
})

describe('the address', () => {
  const tokenOf = (address: string) => address.match(/\/calendar\/([\w-]{43})\.ics$/)?.[1] ?? ''
  async function make(viewer = priya) {
    const outcome = await makeFeed(viewer)
    if (!('done' in outcome)) throw new Error('none was made')
    return tokenOf(outcome.done.address)
  }

  test('opens its owner’s calendar; renewed, ended and wrong ones open nothing, nor one of somebody who left', async () => {
    const first = await make()
    expect((await askerOfFeed(first, priya.now))?.personId).toBe(home.subject)
    const second = await make()
    expect(second).not.toBe(first)
    expect(await askerOfFeed(first, priya.now)).toBeNull()
    expect((await askerOfFeed(second, priya.now))?.personId).toBe(home.subject)
    for (const wrong of ['', 'x', 'a'.repeat(43), `${second}a`, second.toLowerCase()])
      expect(await askerOfFeed(wrong, priya.now), wrong).toBeNull()
    await tx.update(people).set({ deactivatedAt: 1 }).where(eq(people.id, home.subject))
    expect(await askerOfFeed(second, priya.now)).toBeNull()
    await tx.update(people).set({ deactivatedAt: null }).where(eq(people.id, home.subject))
    expect(await endFeed(priya, home.subject)).toEqual({ done: true })
    expect(await askerOfFeed(second, priya.now)).toBeNull()
    expect(await ownFeed(priya)).toBeUndefined()
  })

  test('is hashed at rest, and its use is noted once an hour at most', async () => {
    const token = await make()
    expect(JSON.stringify(await tx.select().from(feeds))).not.toContain(token)
    const usedAt = async (now: number) => {
      await askerOfFeed(token, now)
      return (await ownFeed(priya))?.lastUsedAt
    }
    const { now } = priya
    expect(await usedAt(now)).toBe(now)
    expect(await usedAt(now + 3_599_000)).toBe(now)
    expect(await usedAt(now + 3_601_000)).toBe(now + 3_601_000)
  })

  test('is ended by its owner or an admin, and by nobody else', async () => {
    await make()
    const ada = viewerOf(home.admin, { isAdmin: true })
    for (const other of [marta, viewerOf(home.director)]) {
      expect(await endFeed(other, home.subject)).toHaveProperty('problem')
      expect(await feedToAdminister(other, home.subject)).toBeUndefined()
    }
    expect(await feedToAdminister(ada, home.subject)).toEqual({ createdAt: priya.now, lastUsedAt: null })
    expect(await endFeed(ada, newId())).toHaveProperty('problem')
    expect(await endFeed(ada, home.subject)).toEqual({ done: true })
    expect(await endFeed(ada, home.subject)).toHaveProperty('problem')
  })
})

test('one one-on-one is a file for the two in it alone', async () => {
  const id = await meeting('2026-06-18')
  expect(await eventOf(marta, home.subject, id)).toMatchObject({ with: 'Priya', isCancelled: false })
  expect(await eventOf(priya, home.subject, id)).toMatchObject({ with: 'Marta' })
  expect(await eventOf(marta, home.peer, id)).toBeUndefined()
  for (const other of [home.director, home.former, home.peer, home.admin])
    expect(await eventOf(viewerOf(other), home.subject, id)).toBeUndefined()
})

test('a calendar is read without walking a big table, in as many statements however much is in it', async () => {
  const busy = await aBusyYear(200)
  expect(await walksOf(() => calendarOf(viewerOf(busy.manager), Date.parse('2026-06-15T09:00:00Z')))).toEqual([])
})
