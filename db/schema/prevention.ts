import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, flag, id, instant, month } from './columns'
import { oneOnOnes } from './one-on-ones'
import { visibilities } from './organisation'
import { people } from './people'

export const roles = ['noticed', 'designed', 'did', 'supported'] as const
export const bases = ['near miss', 'trend', 'happened elsewhere', 'known weakness', 'judgement'] as const
export const severities = ['minor', 'moderate', 'major', 'catastrophic'] as const
export const reaches = ['one person', 'the team', 'several teams', 'customers', 'the company'] as const
export const lastings = ['one-off catch', 'until the next change', 'lasting change'] as const
export const stoppers = ['a person who noticed', 'a control that somebody built', 'luck'] as const
export const evidenceKinds = ['link', 'note', 'measure'] as const
export const verdicts = ['agrees', 'partly', 'doubts'] as const
export const outcomes = ['stayed quiet', 'happened anyway', 'cannot tell'] as const
export const requestKinds = ['confirm', 'look again'] as const

/** `authorsOnly`: such an entry starts private, and only its author may open it to leadership (ACCESS.md, Retention and Conflict). */
export const tags = sqliteTable('tags', {
  id: id(),
  name: text().notNull().unique(),
  position: integer().notNull(),
  authorsOnly: flag().notNull().default(false),
  retiredAt: instant(),
})

export const preventionEntries = sqliteTable(
  'prevention_entries',
  {
    id: id(),
    authorId: text()
      .notNull()
      .references(() => people.id),
    action: text().notNull(),
    prevented: text().notNull(),
    actedOn: day().notNull(),
    wouldHaveHit: month(),
    signal: text(),
    withoutThis: text(),
    /** The author's tick: subjects too may read `signal` and `withoutThis` (ACCESS.md). */
    subjectsSeeReasons: flag().notNull().default(false),
    basis: text({ enum: bases }),
    severity: text({ enum: severities }),
    reach: text({ enum: reaches }),
    lasting: text({ enum: lastings }),
    stoppedBy: text({ enum: stoppers }),
    /** The author softens "stopped" to "likely stopped", whatever the grade. */
    softened: flag().notNull().default(false),
    visibility: text({ enum: visibilities }).notNull(),
    followUpOn: day(),
    /** Where it was said, when it came out of a one-on-one. */
    oneOnOneId: text().references(() => oneOnOnes.id),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [
    index('prevention_entries_author').on(t.authorId, t.actedOn),
    index('prevention_entries_one_on_one').on(t.oneOnOneId),
    index('prevention_entries_follow_up').on(t.followUpOn).where(sql`deleted_at is null`),
    check('prevention_entries_phrases', sql`length(${t.action}) > 0 and length(${t.prevented}) > 0`),
  ],
)

/** The subjects: "make them say the names". */
export const entryPeople = sqliteTable(
  'entry_people',
  {
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    role: text({ enum: roles }).notNull(),
  },
  t => [primaryKey({ columns: [t.entryId, t.personId] }), index('entry_people_person').on(t.personId, t.entryId)],
)

/** Whom an entry was about without their having done it; only the author sees it, so it stands apart from the entry. */
export const entryConcerns = sqliteTable('entry_concerns', {
  entryId: text()
    .primaryKey()
    .references(() => preventionEntries.id),
  personId: text()
    .notNull()
    .references(() => people.id),
})

export const entryTags = sqliteTable(
  'entry_tags',
  {
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    tagId: text()
      .notNull()
      .references(() => tags.id),
  },
  t => [primaryKey({ columns: [t.entryId, t.tagId] }), index('entry_tags_tag').on(t.tagId, t.entryId)],
)

/** The wording before each edit, for the author alone. */
export const entryVersions = sqliteTable(
  'entry_versions',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    version: integer().notNull(),
    action: text().notNull(),
    prevented: text().notNull(),
    signal: text(),
    withoutThis: text(),
    replacedAt: instant().notNull(),
  },
  t => [uniqueIndex('entry_versions_version').on(t.entryId, t.version)],
)

/** A link, a note or a measure; a measure has a before, an after and how they were got. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: evidenceKinds }).notNull(),
    text: text().notNull(),
    url: text(),
    before: text(),
    after: text(),
    howMeasured: text(),
    onDay: day().notNull(),
    createdAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [
    index('evidence_entry').on(t.entryId, t.onDay),
    index('evidence_author').on(t.authorId),
    check(
      'evidence_measure',
      sql`${t.kind} <> 'measure' or (${t.before} is not null and ${t.after} is not null and ${t.howMeasured} is not null)`,
    ),
  ],
)

export const confirmations = sqliteTable(
  'confirmations',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    verdict: text({ enum: verdicts }).notNull(),
    comment: text(),
    createdAt: instant().notNull(),
  },
  t => [uniqueIndex('confirmations_person').on(t.entryId, t.personId), index('confirmations_by').on(t.personId)],
)

/** A named person is asked to confirm, or to look again; while it is open they see the sentence and its date. */
export const entryRequests = sqliteTable(
  'entry_requests',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    kind: text({ enum: requestKinds }).notNull(),
    askedId: text()
      .notNull()
      .references(() => people.id),
    askedBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
    answeredAt: instant(),
    withdrawnAt: instant(),
  },
  t => [
    index('entry_requests_entry').on(t.entryId),
    index('entry_requests_asked').on(t.askedId).where(sql`answered_at is null and withdrawn_at is null`),
    uniqueIndex('entry_requests_open')
      .on(t.entryId, t.askedId, t.kind)
      .where(sql`answered_at is null and withdrawn_at is null`),
  ],
)

/** The manager's words beside the reporter's, never merged with them. */
export const managerComments = sqliteTable(
  'manager_comments',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    savedAt: instant().notNull(),
  },
  t => [uniqueIndex('manager_comments_author').on(t.entryId, t.authorId), index('manager_comments_by').on(t.authorId)],
)

export const followUps = sqliteTable(
  'follow_ups',
  {
    id: id(),
    entryId: text()
      .notNull()
      .references(() => preventionEntries.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    outcome: text({ enum: outcomes }).notNull(),
    text: text(),
    onDay: day().notNull(),
    createdAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [index('follow_ups_entry').on(t.entryId, t.onDay), index('follow_ups_author').on(t.authorId)],
)
