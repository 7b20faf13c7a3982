import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { instant } from './columns'

/** Who did what to which id, never the text. Append-only (triggers) and hash-chained: each row's hash covers the one before. */
export const auditLog = sqliteTable('audit_log', {
  id: integer().primaryKey({ autoIncrement: true }),
  at: instant().notNull(),
  /** Null for what the server or a stranger did. */
  actorId: text(),
  act: text().notNull(),
  objectKind: text().notNull(),
  objectId: text(),
  hash: text().notNull(),
})

/** One row for each form or act that was sent with a key, so that sending again makes no double (QUALITY.md R4). */
export const submissions = sqliteTable(
  'submissions',
  { key: text().notNull(), personId: text().notNull(), resultId: text().notNull(), at: instant().notNull() },
  t => [uniqueIndex('submissions_key').on(t.personId, t.key)],
)
