import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, instant } from './columns'
import { people } from './people'

/** A person's own calendar under a secret address: 256 random bits, of which only the SHA-256 is kept. */
export const feeds = sqliteTable(
  'feeds',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    tokenHash: text().notNull().unique(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    endedAt: instant(),
  },
  t => [uniqueIndex('feeds_open').on(t.personId).where(sql`ended_at is null`)],
)

export const reminderKinds = ['the day before', 'not asked lately'] as const

/** A kind of reminder that a person has switched off. */
export const mutedReminders = sqliteTable(
  'muted_reminders',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: reminderKinds }).notNull(),
    mutedAt: instant().notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.kind] })],
)

/**
 * Work to do later, outside any request. `key` says what it is, so that the same is never there twice; `aboutId` is an
 * id, never a text. Whoever takes one holds it until `takenUntil`; after that another may.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    id: id(),
    kind: text().notNull(),
    key: text().notNull().unique(),
    ownerId: text().references(() => people.id),
    aboutId: text(),
    dueAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    takenUntil: instant(),
    createdAt: instant().notNull(),
    doneAt: instant(),
    gaveUpAt: instant(),
    /** The class of what went wrong last, never its words. */
    error: text(),
  },
  t => [
    index('jobs_due').on(t.dueAt).where(sql`done_at is null and gave_up_at is null`),
    index('jobs_owner').on(t.ownerId),
  ],
)
