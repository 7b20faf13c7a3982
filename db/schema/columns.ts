import { integer, text } from 'drizzle-orm/sqlite-core'

/** A UUIDv7 as primary key; made by `newId()` in lib/ids, never by the database. */
export const id = () => text().primaryKey()

/** An instant: integer milliseconds since 1970, UTC. */
export const instant = () => integer()

/** A calendar day as ISO text, `2026-03-14`. */
export const day = () => text()

/** A calendar month as ISO text, `2026-03`. */
export const month = () => text()

export const flag = () => integer({ mode: 'boolean' })
