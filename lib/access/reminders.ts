import { type SQL, sql } from 'drizzle-orm'
import type { Asker } from './viewer'

/** Which reminders somebody has switched off is their own setting, and nobody else's to see. */
export const ownMuted = (asker: Asker, of = 'muted_reminders'): SQL => sql`${sql.raw(of)}.person_id = ${asker.personId}`

/**
 * Who may be sent a reminder of a kind, as a condition on `people`: whose account can sign in and has an address, and who
 * has not switched that kind off.
 */
export const remindable = (kind: string, of = 'people'): SQL => {
  const person = sql.raw(of)
  return sql`(${person}.email is not null and ${person}.deactivated_at is null
    and exists (select 1 from passwords w where w.person_id = ${person}.id)
    and not exists (select 1 from muted_reminders r where r.person_id = ${person}.id and r.kind = ${kind}))`
}
