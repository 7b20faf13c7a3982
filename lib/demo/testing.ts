import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { connect, type Db, setConnections } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { newId } from '@/lib/ids'
import { makeLine, makeOrganisation, makePerson } from './make'

/** An empty, migrated database in memory, put in place for `db()` and `transact` until the next call. For unit tests. */
export function emptyDatabase(): Db {
  const connections = connect(':memory:')
  migrate(drizzle(connections.sqlite), { migrationsFolder: 'db/migrations' })
  setConnections(connections)
  return connections.reads
}

/** A viewer as the rules and reads take it, without a session behind it. */
export const viewerOf = (personId: string, more: Partial<Viewer> = {}): Viewer => ({
  personId,
  name: 'Viewer',
  isAdmin: false,
  sessionId: newId(),
  now: Date.parse('2026-06-15T09:00:00Z'),
  today: '2026-06-15',
  timeZone: 'Europe/Warsaw',
  theme: null,
  singleKeys: true,
  organisation: {
    organisation: 'Harbour',
    timeZone: 'Europe/Warsaw',
    fiscalYearStartsIn: 1,
    question: 'What did you stop from happening this week?',
    defaultVisibility: 'shared',
    managersAddPeople: true,
    isDemo: false,
  },
  ...more,
})

/**
 * One of each column of ACCESS.md around one subject, in a fresh database: Ines is director over the manager Marta, whose
 * report is Priya; Otto managed Priya until 2025; Jun is a peer; Ada is an admin and nobody's manager.
 */
export async function household() {
  const tx = emptyDatabase()
  const tagIds = await makeOrganisation(tx)
  const person = (name: string, more = {}) =>
    makePerson(tx, { name, email: `${name.toLowerCase()}@harbour.example`, ...more })
  const [director, manager, subject, former, peer, admin] = [
    await person('Ines'),
    await person('Marta'),
    await person('Priya'),
    await person('Otto'),
    await person('Jun'),
    await person('Ada', { isAdmin: true }),
  ]
  await makeLine(tx, manager, director, '2023-01-01')
  await makeLine(tx, subject, former, '2023-01-01', '2025-01-01')
  await makeLine(tx, subject, manager, '2025-01-01')
  return { tx, tagIds, director, manager, subject, former, peer, admin }
}
