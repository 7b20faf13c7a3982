import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, instant } from './columns'

export const visibilities = ['private', 'shared', 'leadership'] as const

/** One installation is one organisation (ACCESS.md), so this table has one row or, before the first visit, none. */
export const settings = sqliteTable(
  'settings',
  {
    id: integer().primaryKey(),
    organisation: text().notNull(),
    timeZone: text().notNull(),
    fiscalYearStartsIn: integer().notNull().default(1),
    question: text().notNull(),
    defaultVisibility: text({ enum: ['shared', 'leadership'] })
      .notNull()
      .default('shared'),
    managersAddPeople: flag().notNull().default(true),
    isDemo: flag().notNull().default(false),
    createdAt: instant().notNull(),
  },
  t => [
    check('settings_one_row', sql`${t.id} = 1`),
    check('settings_month', sql`${t.fiscalYearStartsIn} between 1 and 12`),
  ],
)
