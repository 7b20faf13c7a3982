import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, flag, id, instant } from './columns'

export const people = sqliteTable(
  'people',
  {
    id: id(),
    name: text().notNull(),
    /** Lower case; null for those who never sign in. */
    email: text(),
    pronouns: text(),
    jobTitle: text(),
    timeZone: text(),
    theme: text({ enum: ['light', 'dark'] }),
    singleKeys: flag().notNull().default(true),
    isAdmin: flag().notNull().default(false),
    createdAt: instant().notNull(),
    deactivatedAt: instant(),
  },
  t => [uniqueIndex('people_email').on(t.email), index('people_name').on(t.name, t.id)],
)

/** Who manages whom. In force from `startsOn` up to, and not on, `endsOn`. One open line a report (PRODUCT.md). */
export const reportingLines = sqliteTable(
  'reporting_lines',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => people.id),
    managerId: text()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    endsOn: day(),
    createdAt: instant().notNull(),
  },
  t => [
    uniqueIndex('reporting_lines_open').on(t.reportId).where(sql`ends_on is null`),
    index('reporting_lines_report').on(t.reportId, t.startsOn),
    index('reporting_lines_manager').on(t.managerId, t.startsOn),
    check('reporting_lines_in_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check('reporting_lines_two_people', sql`${t.reportId} <> ${t.managerId}`),
  ],
)

export const teams = sqliteTable('teams', {
  id: id(),
  name: text().notNull().unique(),
  createdAt: instant().notNull(),
  closedOn: day(),
})

/** One team at a time for each person; in force from `startsOn` up to, and not on, `endsOn`. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: id(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    endsOn: day(),
  },
  t => [
    uniqueIndex('memberships_open').on(t.personId).where(sql`ends_on is null`),
    index('memberships_team').on(t.teamId, t.startsOn),
    index('memberships_person').on(t.personId, t.startsOn),
    check('memberships_in_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** Who leads a team, one at a time, independent of reporting lines. */
export const leads = sqliteTable(
  'leads',
  {
    id: id(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    startsOn: day().notNull(),
    endsOn: day(),
  },
  t => [
    uniqueIndex('leads_open').on(t.teamId).where(sql`ends_on is null`),
    index('leads_team').on(t.teamId, t.startsOn),
    index('leads_person').on(t.personId, t.startsOn),
    check('leads_in_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
  ],
)
