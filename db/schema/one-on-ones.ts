import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, flag, id, instant } from './columns'
import { people } from './people'
import { series } from './series'

export const oneOnOnes = sqliteTable(
  'one_on_ones',
  {
    id: id(),
    managerId: text()
      .notNull()
      .references(() => people.id),
    reportId: text()
      .notNull()
      .references(() => people.id),
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    /** The zone in which the two meet (PRODUCT.md, "Time"). */
    timeZone: text().notNull(),
    /** The calendar day in that zone, kept beside the instant so that lists can be read by day. */
    onDay: day().notNull(),
    plannedBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    heldAt: instant(),
    /** When the question was asked; null while it was not. An answer, "nothing this week" too, says that it was. */
    askedAt: instant(),
    cancelledAt: instant(),
    /** The series that it belongs to, and the day that the cadence gave it, which stays when it is moved. */
    seriesId: text().references(() => series.id),
    occursOn: day(),
    /** A date of a series that was skipped is cancelled, with the reason. */
    skipReason: text(),
  },
  t => [
    index('one_on_ones_report').on(t.reportId, t.onDay, t.id),
    index('one_on_ones_manager').on(t.managerId, t.onDay, t.id),
    uniqueIndex('one_on_ones_occurrence').on(t.seriesId, t.occursOn),
    check('one_on_ones_two_people', sql`${t.managerId} <> ${t.reportId}`),
  ],
)

/** Shared agenda points. Private ones are private texts. What stayed open is found by `tickedAt is null`, never copied. */
export const agendaItems = sqliteTable(
  'agenda_items',
  {
    id: id(),
    oneOnOneId: text()
      .notNull()
      .references(() => oneOnOnes.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    note: text(),
    position: integer().notNull(),
    createdAt: instant().notNull(),
    tickedAt: instant(),
    tickedIn: text().references(() => oneOnOnes.id),
    deletedAt: instant(),
  },
  t => [
    index('agenda_items_one_on_one').on(t.oneOnOneId, t.position),
    index('agenda_items_open').on(t.oneOnOneId).where(sql`ticked_at is null and deleted_at is null`),
  ],
)

export const actionItems = sqliteTable(
  'action_items',
  {
    id: id(),
    oneOnOneId: text()
      .notNull()
      .references(() => oneOnOnes.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    ownerId: text()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    dueOn: day(),
    createdAt: instant().notNull(),
    doneAt: instant(),
    deletedAt: instant(),
  },
  t => [
    index('action_items_one_on_one').on(t.oneOnOneId, t.createdAt),
    index('action_items_owner').on(t.ownerId, t.dueOn).where(sql`done_at is null and deleted_at is null`),
  ],
)

/** The notes that both read and write. `version` counts saves; the later save of an older version is told (QUALITY.md R3). */
export const sharedNotes = sqliteTable('shared_notes', {
  oneOnOneId: text()
    .primaryKey()
    .references(() => oneOnOnes.id),
  text: text().notNull(),
  version: integer().notNull(),
  savedBy: text()
    .notNull()
    .references(() => people.id),
  savedAt: instant().notNull(),
})

export const sharedNoteVersions = sqliteTable(
  'shared_note_versions',
  {
    id: id(),
    oneOnOneId: text()
      .notNull()
      .references(() => oneOnOnes.id),
    version: integer().notNull(),
    text: text().notNull(),
    savedBy: text()
      .notNull()
      .references(() => people.id),
    savedAt: instant().notNull(),
  },
  t => [uniqueIndex('shared_note_versions_version').on(t.oneOnOneId, t.version)],
)

/** What was answered to the question. "Nothing this week" is an answer: `isNothing`, with no text. */
export const answers = sqliteTable('answers', {
  oneOnOneId: text()
    .primaryKey()
    .references(() => oneOnOnes.id),
  text: text().notNull(),
  isNothing: flag().notNull().default(false),
  version: integer().notNull(),
  savedBy: text()
    .notNull()
    .references(() => people.id),
  savedAt: instant().notNull(),
})

export const answerVersions = sqliteTable(
  'answer_versions',
  {
    id: id(),
    oneOnOneId: text()
      .notNull()
      .references(() => oneOnOnes.id),
    version: integer().notNull(),
    text: text().notNull(),
    isNothing: flag().notNull().default(false),
    savedBy: text()
      .notNull()
      .references(() => people.id),
    savedAt: instant().notNull(),
  },
  t => [uniqueIndex('answer_versions_version').on(t.oneOnOneId, t.version)],
)

/** One one-on-one of a former manager was handed over to the manager of today, by a deliberate act (ACCESS.md, Writing). */
export const handOvers = sqliteTable(
  'hand_overs',
  {
    oneOnOneId: text()
      .primaryKey()
      .references(() => oneOnOnes.id),
    toId: text()
      .notNull()
      .references(() => people.id),
    handedBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    /** When the other of the two, who is told, has seen it. */
    seenAt: instant(),
  },
  t => [index('hand_overs_to').on(t.toId)],
)
