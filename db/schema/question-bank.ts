import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id, instant } from './columns'
import { oneOnOnes } from './one-on-ones'
import { people } from './people'

export const themes = [
  'Prevention',
  'Work in hand',
  'Growth',
  'Wellbeing',
  'Team',
  'Feedback',
  'Direction',
  'Getting to know each other',
] as const

/** A ready agenda. Without an owner it is the organisation's, which everybody reads and admins write (ACCESS.md). */
export const templates = sqliteTable(
  'templates',
  {
    id: id(),
    ownerId: text().references(() => people.id),
    name: text().notNull(),
    createdAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [index('templates_owner').on(t.ownerId, t.name)],
)

export const templatePoints = sqliteTable(
  'template_points',
  {
    id: id(),
    templateId: text()
      .notNull()
      .references(() => templates.id),
    position: integer().notNull(),
    text: text().notNull(),
  },
  t => [index('template_points_template').on(t.templateId, t.position)],
)

/** A question to ask some day, by its theme. Without an owner it is the organisation's. */
export const questions = sqliteTable(
  'questions',
  {
    id: id(),
    ownerId: text().references(() => people.id),
    theme: text({ enum: themes }).notNull(),
    text: text().notNull(),
    createdAt: instant().notNull(),
    deletedAt: instant(),
  },
  t => [index('questions_owner').on(t.ownerId, t.theme)],
)

/** A question that the two of a line ask again every so many weeks. When it was asked is found in `recurring_asks`. */
export const recurringQuestions = sqliteTable(
  'recurring_questions',
  {
    id: id(),
    managerId: text()
      .notNull()
      .references(() => people.id),
    reportId: text()
      .notNull()
      .references(() => people.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    everyWeeks: integer().notNull(),
    startsOn: day().notNull(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  t => [
    index('recurring_questions_pair').on(t.reportId, t.managerId),
    check('recurring_questions_weeks', sql`${t.everyWeeks} between 1 and 52`),
  ],
)

/** A recurring question was asked in a one-on-one at that time. */
export const recurringAsks = sqliteTable(
  'recurring_asks',
  {
    recurringQuestionId: text()
      .notNull()
      .references(() => recurringQuestions.id),
    oneOnOneId: text()
      .notNull()
      .references(() => oneOnOnes.id),
    askedBy: text()
      .notNull()
      .references(() => people.id),
    askedAt: instant().notNull(),
  },
  t => [
    primaryKey({ columns: [t.recurringQuestionId, t.oneOnOneId] }),
    index('recurring_asks_one_on_one').on(t.oneOnOneId),
  ],
)
