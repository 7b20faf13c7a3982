import type Database from 'better-sqlite3'
import type { Db } from '@/db/client'
import { people as cast } from '@/db/demo/people'
import { firstQuestion, firstTags } from '@/lib/organisation/first-set'
import { addDays, type Day, dayIn } from '@/lib/time/day'
import { type BulkTables, preparedTables } from './bulk-tables'
import { bulkTexts } from './bulk-texts'
import { type Chance, seeded } from './seeded'
import { at, demoZone, workday } from './year'

/** Ten years in days. */
const span = 3_650
const levels = 5

interface Bulk extends Chance {
  into: BulkTables
  today: Day
  texts: ReturnType<typeof bulkTexts>
  tagIds: string[]
}

/**
 * Fills an empty, migrated database for the bench: so many people in a tree of five levels, and so many notes, answers and
 * entries over ten years, of them some 2,000 about one report. Generated, with texts of the demo year's lengths; the same
 * day gives the same rows. Straight to the connection in one transaction, or in the caller's.
 */
export async function loadBulk(
  tx: Db,
  now: number,
  size: { people: number; rows: number },
): Promise<{ managerId: string; reportId: string }> {
  const sqlite = tx.$client
  const isOutside = !sqlite.inTransaction
  const cache = sqlite.pragma('cache_size', { simple: true })
  // A quarter of a gigabyte, so that rows and indexes are not written out and read in again and again.
  sqlite.pragma('cache_size = -262144')
  if (isOutside) sqlite.exec('BEGIN IMMEDIATE')
  try {
    const found = fill(sqlite, now, size)
    if (isOutside) sqlite.exec('COMMIT')
    return found
  } catch (error) {
    if (isOutside && sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  } finally {
    sqlite.pragma(`cache_size = ${cache}`)
  }
}

function fill(sqlite: Database.Database, now: number, size: { people: number; rows: number }) {
  const chance = seeded(7)
  const tagIds = firstTags.map(() => chance.id(0))
  const bulk: Bulk = {
    ...chance,
    into: preparedTables(sqlite),
    today: dayIn(demoZone, now),
    texts: bulkTexts(chance),
    tagIds,
  }
  bulk.into.settings(1, 'Harbour', demoZone, firstQuestion, 0)
  for (const [index, tag] of firstTags.entries()) {
    bulk.into.tags(tagIds[index], tag.name, tag.position, tag.authorsOnly ? 1 : 0)
  }
  const { ids, managerOf } = addTree(bulk, size.people)
  const given = ids.length - 1
  const givenRows = Math.min(2_000, Math.floor(size.rows / 2))
  let left = size.rows - givenRows
  for (let index = 1; index < given; index++) {
    const rows = Math.round(left / (given - index))
    addRecord(bulk, ids[managerOf(index)] ?? '', ids[index] ?? '', rows)
    left -= rows
  }
  const pair = { managerId: ids[managerOf(given)] ?? '', reportId: ids[given] ?? '' }
  addRecord(bulk, pair.managerId, pair.reportId, givenRows + left)
  addSeries(sqlite, bulk, pair)
  return pair
}

/** The series of the given pair, from its next one-on-one on. */
function addSeries(
  sqlite: Database.Database,
  { into, today, id: newId }: Bulk,
  { managerId, reportId }: { managerId: string; reportId: string },
) {
  const startsOn = workday(addDays(today, 5))
  const startsAt = at(startsOn, '10:00')
  const createdAt = at(today, '08:00')
  const [id, next] = [newId(createdAt), newId(createdAt)]
  into.series(id, managerId, reportId, startsOn, managerId, createdAt)
  into.oneOnOnes(next, managerId, reportId, startsAt, startsOn, managerId, createdAt, null, null)
  sqlite.prepare('update one_on_ones set series_id = ?, occurs_on = on_day where id = ?').run(id, next)
}

/** People, lines and teams: everyone but the last level manages equally many. */
function addTree(bulk: Bulk, count: number) {
  const breadth = breadthFor(count)
  const managerOf = (index: number) => Math.floor((index - 1) / breadth)
  const names = Object.values(cast).map(person => person.name.split(' '))
  const startsOn = addDays(bulk.today, -span)
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const id = bulk.id(index + 1)
    const first = names[index % names.length]?.[0]
    const last = names[Math.floor(index / names.length + index) % names.length]?.at(-1)
    bulk.into.people(id, `${first} ${last}`, `person-${index + 1}@harbour.example`, 'Engineer')
    ids.push(id)
    if (index > 0) bulk.into.reportingLines(bulk.id(0), id, ids[managerOf(index)], startsOn)
  }
  const leadOf = new Map<number, string>()
  for (let index = 1; index < count; index++) {
    const lead = managerOf(index)
    const teamId = leadOf.get(lead) ?? bulk.id(0)
    if (!leadOf.has(lead)) {
      leadOf.set(lead, teamId)
      bulk.into.teams(teamId, `Team ${lead + 1}`)
      bulk.into.leads(bulk.id(0), teamId, ids[lead], startsOn)
    }
    bulk.into.memberships(bulk.id(0), teamId, ids[index], startsOn)
  }
  return { ids, managerOf }
}

/** How many each must manage so that so many people stand on five levels. */
function breadthFor(count: number): number {
  for (let breadth = 1; ; breadth++) {
    let fit = 0
    for (let level = 0; level < levels; level++) fit += breadth ** level
    if (fit >= count) return breadth
  }
}

/** So many notes, answers and entries about one person: at most weekly one-on-ones, the rest entries. */
function addRecord(bulk: Bulk, managerId: string, reportId: string, rows: number) {
  const meetings = Math.min(Math.floor(span / 7), Math.floor(rows * 0.36))
  const every = span / Math.max(meetings, 1)
  let left = rows
  const held: { id: string; day: Day }[] = []
  for (let index = 0; index < meetings && left > 0; index++) {
    const day = workday(addDays(bulk.today, -Math.floor(index * every) - 1))
    const wrote = addOneOnOne(bulk, managerId, reportId, day, index, left)
    held.push({ id: wrote.id, day })
    left -= wrote.rows
  }
  for (let index = 0; left > 0; index++, left--) {
    const meeting = index % 3 === 0 && held.length > 0 ? bulk.pick(held) : undefined
    const day = meeting?.day ?? workday(addDays(bulk.today, -bulk.int(1, span)))
    addEntry(bulk, managerId, reportId, day, meeting?.id ?? null)
  }
}

function addOneOnOne(bulk: Bulk, managerId: string, reportId: string, day: Day, index: number, left: number) {
  const { into, texts } = bulk
  const startsAt = Date.parse(`${day}T09:00:00Z`)
  const id = bulk.id(startsAt)
  const saved = startsAt + 1_600_000
  into.oneOnOnes(
    id,
    managerId,
    reportId,
    startsAt,
    day,
    managerId,
    startsAt - 86_400_000,
    saved,
    index % 6 ? saved : null,
  )
  into.sharedNotes(id, texts.notes(), managerId, saved)
  let rows = 1
  if (index % 5 < 3 && left > rows) {
    into.answers(id, texts.answer(), reportId, saved)
    rows++
  }
  if (index % 8 === 0 && left > rows) {
    into.privateTexts(bulk.id(saved), managerId, id, texts.notes(), saved, saved)
    rows++
  }
  if (index % 3 === 0) into.agendaItems(bulk.id(startsAt), id, reportId, texts.point(), startsAt, saved, id)
  if (index % 5 === 0)
    into.actionItems(bulk.id(saved), id, managerId, reportId, texts.todo(), addDays(day, 7), saved, saved)
  return { id, rows }
}

function addEntry(bulk: Bulk, managerId: string, reportId: string, day: Day, oneOnOneId: string | null) {
  const { into, texts } = bulk
  const at = Date.parse(`${day}T14:00:00Z`)
  const id = bulk.id(at)
  const chance = bulk.random()
  const authorId = chance < 0.65 ? managerId : reportId
  const visibility = chance < 0.04 ? 'private' : chance < 0.25 ? 'leadership' : 'shared'
  const { action, prevented } = texts.phrases()
  const signal = bulk.chance(0.3) ? texts.answer() : null
  const hits = bulk.chance(0.3) ? addDays(day, 100).slice(0, 7) : null
  into.preventionEntries(
    id,
    authorId,
    action,
    prevented,
    day,
    hits,
    signal,
    visibility,
    addDays(day, 90),
    oneOnOneId,
    at,
    at,
  )
  into.entryPeople(id, reportId, 'did')
  const tag = bulk.int(0, bulk.tagIds.length)
  into.entryTags(id, bulk.tagIds[tag])
  if (bulk.chance(0.5)) into.entryTags(id, bulk.tagIds[(tag + 1) % bulk.tagIds.length])
  if (bulk.chance(0.16)) into.evidence(bulk.id(at), id, authorId, texts.answer(), day, at)
  if (bulk.chance(0.3))
    into.followUps(bulk.id(at), id, managerId, texts.answer(), addDays(day, 91), at + 91 * 86_400_000)
}
