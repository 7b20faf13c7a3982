import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, instant } from './columns'
import { people } from './people'

export const privateKinds = [
  'note',
  'point',
  'note to self',
  'reflection',
  'signal',
  'answer not yet sent',
  'unfinished capture',
] as const

/**
 * All text that only its author reads, whatever it is about. Read and written through lib/private-text alone, in no
 * search index, so that sealing it at rest is one change in one place (PRODUCT.md, "Sealed at rest").
 */
export const privateTexts = sqliteTable(
  'private_texts',
  {
    id: id(),
    authorId: text()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: privateKinds }).notNull(),
    /** The one-on-one of a note, point, reflection or answer; the packet of a note to self; the person of a signal or capture. */
    aboutId: text().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    position: integer().notNull().default(0),
    createdAt: instant().notNull(),
    savedAt: instant().notNull(),
    tickedAt: instant(),
    deletedAt: instant(),
  },
  t => [
    index('private_texts_about').on(t.authorId, t.aboutId, t.kind, t.position),
    index('private_texts_kind').on(t.authorId, t.kind, t.savedAt).where(sql`deleted_at is null`),
  ],
)

export const privateTextVersions = sqliteTable(
  'private_text_versions',
  {
    id: id(),
    privateTextId: text()
      .notNull()
      .references(() => privateTexts.id),
    version: integer().notNull(),
    text: text().notNull(),
    savedAt: instant().notNull(),
  },
  t => [uniqueIndex('private_text_versions_version').on(t.privateTextId, t.version)],
)
