import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant } from './columns'
import { people } from './people'
import { preventionEntries } from './prevention'

export const packetOrders = ['month', 'tag'] as const
export const packetWays = ['read back', 'Markdown', 'plain text', 'print'] as const

/** A review packet: the chosen entries of a person for a period, in the maker's order and words. Both ends are included. */
export const packets = sqliteTable(
  'packets',
  {
    id: id(),
    authorId: text()
      .notNull()
      .references(() => people.id),
    subjectId: text()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    groupedBy: text({ enum: packetOrders }).notNull().default('month'),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [
    index('packets_author').on(t.authorId, t.changedAt),
    index('packets_subject').on(t.subjectId, t.endsOn),
    check('packets_in_order', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

export const packetLines = sqliteTable(
  'packet_lines',
  {
    id: id(),
    packetId: text()
      .notNull()
      .references(() => packets.id),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    position: integer().notNull(),
    /** The whole sentence in other words, for this packet only. */
    wording: text(),
  },
  t => [
    uniqueIndex('packet_lines_entry').on(t.packetId, t.entryId),
    index('packet_lines_position').on(t.packetId, t.position),
  ],
)

/** What was read back, copied or printed, word for word, as JSON of `FrozenPacket` in lib/review. */
export const packetVersions = sqliteTable(
  'packet_versions',
  {
    id: id(),
    packetId: text()
      .notNull()
      .references(() => packets.id),
    version: integer().notNull(),
    way: text({ enum: packetWays }).notNull(),
    content: text().notNull(),
    createdAt: instant().notNull(),
  },
  t => [uniqueIndex('packet_versions_version').on(t.packetId, t.version)],
)

/** An entry was read back to its person on a day. */
export const readBacks = sqliteTable(
  'read_backs',
  {
    id: id(),
    packetId: text()
      .notNull()
      .references(() => packets.id),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    readBy: text()
      .notNull()
      .references(() => people.id),
    onDay: day().notNull(),
  },
  t => [
    uniqueIndex('read_backs_day').on(t.packetId, t.entryId, t.onDay),
    index('read_backs_entry').on(t.entryId, t.onDay),
  ],
)
