import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { auditLog, people, reportingLines } from '@/db/schema'
import { notThere } from '@/lib/auth/outcome'
import { makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { newId } from '@/lib/ids'
import { addPoint } from '@/lib/one-on-ones/agenda'
import { allSeries, datesOfRows, weekly } from '@/lib/series/testing'
import { changeLine, openLine } from './line'
import { findPerson } from './queries'

let house: Awaited<ReturnType<typeof household>>
const today = '2026-06-15'
const asAdmin = () => viewerOf(house.admin, { isAdmin: true })
const asked = (more: Partial<Parameters<typeof openLine>[1]> = {}) => ({
  reportId: house.subject,
  managerId: house.peer,
  startsOn: today,
  replaces: false,
  ...more,
})

beforeEach(async () => {
  house = await household()
})

const linesOf = (tx: Db, reportId: string) =>
  tx
    .select({
      id: reportingLines.id,
      managerId: reportingLines.managerId,
      startsOn: reportingLines.startsOn,
      endsOn: reportingLines.endsOn,
    })
    .from(reportingLines)
    .where(eq(reportingLines.reportId, reportId))
    .orderBy(asc(reportingLines.startsOn))

const acts = async (tx: Db) => (await tx.select({ act: auditLog.act }).from(auditLog)).map(row => row.act)

test('an admin changes somebody’s manager on a day, and both lines are in the history and in the log', async () => {
  const { tx, subject, manager, peer } = house
  expect(await openLine(asAdmin(), asked({ replaces: true, startsOn: '2026-07-01' }))).toHaveProperty('done')
  expect((await linesOf(tx, subject)).slice(1)).toMatchObject([
    { managerId: manager, startsOn: '2025-01-01', endsOn: '2026-07-01' },
    { managerId: peer, startsOn: '2026-07-01', endsOn: null },
  ])
  expect(await acts(tx)).toEqual(['end-line', 'open-line'])
})

test('a line that cannot be is refused in words beside its field, and nothing is written', async () => {
  const { tx, subject, manager, director, peer, former } = house
  const gone = await makePerson(tx, { name: 'Gone', deactivatedAt: 1 })
  const cases: [Parameters<typeof openLine>[1], string, RegExp][] = [
    [asked(), 'startsOn', /^Reports to Marta since 1 January 2025; that has to end first\.$/],
    [asked({ startsOn: '2024-06-01', endsOn: '2024-07-01' }), 'startsOn', /^Reported to Otto from/],
    [asked({ startsOn: '2022-06-01', endsOn: '2022-05-01' }), 'endsOn', /before it begins/],
    [asked({ managerId: subject }), 'managerId', /^Nobody reports to themself/],
    [asked({ reportId: director, managerId: subject }), 'managerId', /circle: Priya reports to Ines/],
    [asked({ reportId: peer, managerId: gone }), 'managerId', /^Gone is deactivated/],
    [asked({ reportId: gone, managerId: manager }), 'managerId', /^Gone is deactivated/],
    [asked({ reportId: peer, managerId: newId() }), 'managerId', /^Choose somebody/],
    [asked({ reportId: peer, managerId: '' }), 'managerId', /^Choose somebody/],
    // Marta's line began later, so this one cannot end it.
    [asked({ replaces: true, startsOn: '2024-12-01' }), 'startsOn', /^Reported to Otto|^Reports to Marta/],
  ]
  for (const [input, field, words] of cases) {
    const outcome = await openLine(asAdmin(), input)
    expect(outcome).toHaveProperty(['fields', field], expect.stringMatching(words))
  }
  expect(await linesOf(tx, subject)).toHaveLength(2)
  expect(await acts(tx)).toEqual([])
  // What has ended may well have been to somebody who has left since.
  const past = asked({ managerId: gone, startsOn: '2020-01-01', endsOn: '2021-01-01' })
  expect(await openLine(asAdmin(), past)).toHaveProperty('done')
  expect(await openLine(asAdmin(), asked({ reportId: former, managerId: manager }))).toHaveProperty('done')
})

test('who is no admin opens and changes nothing, and a missing id is answered alike', async () => {
  const { tx, manager, subject } = house
  const line = (await linesOf(tx, subject)).at(-1)
  const refused = await openLine(viewerOf(manager), asked({ replaces: true }))
  expect(refused).toHaveProperty('problem')
  expect(await openLine(asAdmin(), asked({ reportId: newId() }))).toEqual(refused)
  expect(await changeLine(viewerOf(manager), { lineId: line?.id ?? '', startsOn: today })).toEqual(refused)
  expect(await changeLine(asAdmin(), { lineId: newId(), startsOn: today })).toEqual(refused)
  expect(await acts(tx)).toEqual([])
})

test('an admin opens no line to themself while there is another; a sole one may, and the history tells', async () => {
  const { tx, admin, peer, subject } = house
  const toSelf = asked({ managerId: admin, replaces: true })
  await tx.update(people).set({ isAdmin: true }).where(eq(people.id, peer))
  expect(await openLine(asAdmin(), toSelf)).toHaveProperty(['fields', 'managerId'], expect.stringMatching(/themself/))
  await tx.update(people).set({ isAdmin: false }).where(eq(people.id, peer))
  expect(await openLine(asAdmin(), toSelf)).toHaveProperty('done')
  expect(await acts(tx)).toEqual(['end-line', 'open-line-to-self'])
  const found = await findPerson(viewerOf(subject), subject)
  expect(found?.managers.map(one => [one.name, one.openedBy?.name ?? null])).toEqual([
    ['Ada', 'Ada'],
    ['Marta', null],
    ['Otto', null],
  ])
})

test('a line is ended or corrected, as long as it fits the others', async () => {
  const { tx, subject } = house
  const [otto, marta] = await linesOf(tx, subject)
  const change = (lineId = '', startsOn = '', endsOn?: string) => changeLine(asAdmin(), { lineId, startsOn, endsOn })
  expect(await change(marta?.id, '2025-01-01', '2024-12-31')).toHaveProperty(['fields', 'endsOn'])
  expect(await change(otto?.id, '2023-01-01')).toHaveProperty(['fields', 'startsOn'])
  expect(await change(marta?.id, '2025-01-01', today)).toHaveProperty('done')
  expect(await change(otto?.id, '2022-01-01', '2025-01-01')).toHaveProperty('done')
  expect((await linesOf(tx, subject)).map(line => [line.startsOn, line.endsOn])).toEqual([
    ['2022-01-01', '2025-01-01'],
    ['2025-01-01', today],
  ])
  expect(await acts(tx)).toEqual(['end-line', 'change-line'])
})

test('an ended line of an admin’s own is not opened again by them', async () => {
  const { tx, subject, former } = house
  const otto = (await linesOf(tx, subject))[0]
  const change = { lineId: otto?.id ?? '', startsOn: '2022-12-01', endsOn: '2025-01-01' }
  const outcome = await changeLine(viewerOf(former, { isAdmin: true }), change)
  expect(outcome).toHaveProperty(['fields', 'managerId'], expect.stringMatching(/themself/))
})

test('a line that ends takes its series with it: empty dates are gone, written ones stay, and a correction brings none back', async () => {
  const { tx, manager, subject } = house
  const { seriesId, first } = await weekly(tx, viewerOf(manager), subject)
  const line = (await linesOf(tx, subject)).find(one => one.managerId === manager)
  const until = (endsOn: string | undefined) =>
    changeLine(asAdmin(), { lineId: line?.id ?? '', startsOn: '2025-01-01', endsOn })
  await until('2026-08-01')
  expect((await allSeries(tx))[0]?.endsOn).toBe('2026-08-01')
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18'])
  await until(today)
  expect((await allSeries(tx))[0]?.endsOn).toBe('2026-06-18')
  expect(await datesOfRows(tx, seriesId)).toEqual(['2026-06-18 aside'])
  await until(undefined)
  expect((await allSeries(tx))[0]?.endsOn).toBe('2026-06-18')

  const again = await weekly(tx, viewerOf(manager), subject, { day: '2026-06-19' })
  await addPoint(viewerOf(subject), { oneOnOneId: again.first, text: 'Paging', key: undefined })
  await openLine(asAdmin(), asked({ replaces: true }))
  expect(await datesOfRows(tx, again.seriesId)).toEqual(['2026-06-19'])
  expect(await addPoint(viewerOf(manager), { oneOnOneId: again.first, text: 'Late', key: undefined })).toEqual(notThere)
  expect(await acts(tx)).toContain('end series')
  expect(first).not.toBe(again.first)
})
