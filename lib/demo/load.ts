import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type Db, openSqlite } from '@/db/client'
import { migrateFile } from '@/db/migrate'
import * as schema from '@/db/schema'
import { record } from '@/lib/audit-log/record'
import { addFirstSet } from '@/lib/question-bank/first-set'
import { addDays } from '@/lib/time/day'
import { addAsked, takeTemplates } from './asked'
import { addEntries } from './entries'
import { addHandOvers } from './hand-overs'
import { addNoticed } from './noticed'
import { addOneOnOneRows } from './one-on-one-rows'
import { planOneOnOnes } from './one-on-ones'
import { addOrganisation } from './organisation'
import { addPackets } from './packets'
import { insertRows } from './rows'
import { addTalk } from './talk'
import { at, newYear } from './year'

/**
 * Fills an empty, migrated database with the demo year: Harbour, and the last twelve months of its one-on-ones and
 * prevention entries, up to the day of `now`. The same day gives the same rows. Runs inside the caller's transaction.
 */
export async function loadDemoYear(tx: Db, now: number): Promise<{ managerId: string }> {
  const year = newYear(now)
  const began = at(addDays(year.today, -900), '08:00')
  await addOrganisation(year)
  const meetings = planOneOnOnes(year)
  const placed = addEntries(year, meetings)
  addTalk(year, meetings)
  takeTemplates(meetings)
  addOneOnOneRows(year, meetings)
  addHandOvers(year, meetings)
  addNoticed(year, meetings, placed)
  addAsked(year, meetings)
  addPackets(year, placed)
  await insertRows(tx, year.rows)
  await addFirstSet(tx, began)
  await record(tx, { at: now, actorId: null, act: 'load demo year', objectKind: 'organisation', objectId: null })
  return { managerId: year.ids.marta }
}

/** Makes a database file, or takes one that is migrated and empty, and loads the demo year into it: all of it or nothing. */
export async function loadDemoFile(file: string, now: number): Promise<{ managerId: string }> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  migrateFile(file)
  const sqlite = openSqlite(file)
  try {
    sqlite.exec('BEGIN IMMEDIATE')
    const loaded = await loadDemoYear(drizzle(sqlite, { schema, casing: 'snake_case' }), now)
    sqlite.exec('COMMIT')
    return loaded
  } finally {
    sqlite.close()
  }
}
