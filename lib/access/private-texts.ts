import { type SQL, sql } from 'drizzle-orm'
import type { Asker } from './viewer'

/** Private notes, private points, notes to self, and their versions: the author, and nobody else, ever. */
export const mayReadPrivateText = (asker: Asker, text: { authorId: string }): boolean =>
  text.authorId === asker.personId

/** The same rule as a condition on `private_texts`. */
export const readablePrivateTexts = (asker: Asker): SQL => sql`private_texts.author_id = ${asker.personId}`
