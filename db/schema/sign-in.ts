import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, instant } from './columns'
import { people } from './people'

/** Argon2id in its own encoded form; never selected outside lib/auth. */
export const passwords = sqliteTable('passwords', {
  personId: text()
    .primaryKey()
    .references(() => people.id),
  hash: text().notNull(),
  changedAt: instant().notNull(),
})

/** A signed-in browser. The cookie carries the id alone; what may be done is looked up at each request (QUALITY.md S6). */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    device: text().notNull(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
  },
  t => [index('sessions_person').on(t.personId)],
)

export const linkKinds = ['invitation', 'reset'] as const

/**
 * A link that sets a password, once: an invitation for somebody who never signed in, or a reset made on the server.
 * 256 random bits, of which only the SHA-256 is kept.
 */
export const invitations = sqliteTable(
  'invitations',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: linkKinds }).notNull().default('invitation'),
    tokenHash: text().notNull().unique(),
    /** Null for what was made on the server. */
    invitedBy: text().references(() => people.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    withdrawnAt: instant(),
  },
  t => [index('invitations_person').on(t.personId)],
)

/** Wrong passwords by account (a hash of the address typed) and by where they came from (PRODUCT.md, "Guessing passwords"). */
export const wrongGuesses = sqliteTable(
  'wrong_guesses',
  {
    account: text().notNull(),
    origin: text().notNull(),
    count: integer().notNull(),
    lastAt: instant().notNull(),
  },
  t => [primaryKey({ columns: [t.account, t.origin] })],
)

/** Every try to sign in from one place within one hour, whatever the account. */
export const signInTries = sqliteTable(
  'sign_in_tries',
  { origin: text().notNull(), hour: integer().notNull(), count: integer().notNull() },
  t => [primaryKey({ columns: [t.origin, t.hour] })],
)
