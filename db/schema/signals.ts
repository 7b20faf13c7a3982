import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, instant } from './columns'
import { oneOnOnes } from './one-on-ones'
import { people } from './people'
import { preventionEntries } from './prevention'
import { privateTexts } from './private-texts'

export const signalStates = ['watching', 'acted on', 'let go'] as const

/**
 * An early sign that somebody noticed about a person. Its words are a private text of kind 'signal' with the same id, so
 * that they are sealed with all the others; here stands what is to come of it.
 */
export const signals = sqliteTable(
  'signals',
  {
    id: text()
      .primaryKey()
      .references(() => privateTexts.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    /** Whom it is about. */
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The one-on-one after which it was noticed. */
    oneOnOneId: text().references(() => oneOnOnes.id),
    lookOn: day(),
    state: text({ enum: signalStates }).notNull().default('watching'),
    /** The entry that came of it. */
    entryId: text().references(() => preventionEntries.id),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  t => [
    index('signals_author').on(t.authorId, t.state, t.lookOn),
    index('signals_person').on(t.authorId, t.personId),
    index('signals_entry').on(t.entryId),
  ],
)
