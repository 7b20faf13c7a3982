import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { day, id, instant } from './columns'
import { people } from './people'

export const cadences = [
  'weekly',
  'every two weeks',
  'every four weeks',
  'monthly by weekday',
  'monthly by date',
] as const

/**
 * The one-on-ones of a reporting line that come again and again. `startsOn` is its first day, and the day from which the
 * cadence counts; `endsOn` the first day on which it no longer holds. A change from some day on ends one and begins another.
 */
export const series = sqliteTable(
  'series',
  {
    id: id(),
    managerId: text()
      .notNull()
      .references(() => people.id),
    reportId: text()
      .notNull()
      .references(() => people.id),
    cadence: text({ enum: cadences }).notNull(),
    startsOn: day().notNull(),
    /** By the clock of its zone, `10:00`. */
    time: text().notNull(),
    minutes: integer().notNull(),
    timeZone: text().notNull(),
    endsOn: day(),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
  },
  t => [
    uniqueIndex('series_open').on(t.reportId, t.managerId).where(sql`ends_on is null`),
    index('series_report').on(t.reportId, t.startsOn),
    index('series_manager').on(t.managerId, t.startsOn),
    check('series_in_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check('series_two_people', sql`${t.reportId} <> ${t.managerId}`),
  ],
)

/** A series rests from `startsOn` up to, and not on, `endsOn`: no date of it falls in between. */
export const seriesPauses = sqliteTable(
  'series_pauses',
  {
    id: id(),
    seriesId: text()
      .notNull()
      .references(() => series.id),
    startsOn: day().notNull(),
    endsOn: day(),
    createdBy: text()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull(),
  },
  t => [
    index('series_pauses_series').on(t.seriesId, t.startsOn),
    uniqueIndex('series_pauses_open').on(t.seriesId).where(sql`ends_on is null`),
    check('series_pauses_in_order', sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
  ],
)
