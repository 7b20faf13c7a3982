import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const searchKinds = ['entry', 'shared note', 'answer', 'agenda item', 'action item', 'person'] as const

/**
 * What can be found by its words. Triggers (migration 0005) keep it and the FTS5 table `search_index`, whose rowid is
 * this `id`. Nothing private is in it, and a private entry leaves it.
 */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    id: integer().primaryKey(),
    kind: text({ enum: searchKinds }).notNull(),
    objectId: text().notNull(),
    /** Where it is read: the entry's, the one-on-one's or the person's id. */
    placeId: text().notNull(),
  },
  t => [uniqueIndex('search_documents_object').on(t.kind, t.objectId)],
)
