import { type SQL, sql } from 'drizzle-orm'
import type { Ties } from './lines'
import type { Asker } from './viewer'

/** A loose signal and what is to come of it: its author, and nobody else, ever; a line that ends changes nothing (ACCESS.md, Reading). */
export const mayReadSignal = (asker: Asker, signal: { authorId: string }): boolean => signal.authorId === asker.personId

/** The same rule as a condition on `signals`, under its own name or an alias. Changing one is its author's, too. */
export const readableSignals = (asker: Asker, of = 'signals'): SQL => sql`${sql.raw(of)}.author_id = ${asker.personId}`

/**
 * Keeping a new one about somebody: their manager, whoever is in their chain, or themself. A signal is the beginning of an
 * act that the author can see through, and of notes about a person that the person never reads; so it is for those who
 * answer for them, and a peer who noticed something says so in an entry, or to somebody (ACCESS.md, Writing: private text by its author).
 */
export const mayNotice = (asker: Asker, ties: Ties, personId: string): boolean =>
  personId === asker.personId || ties.manages.has(personId) || ties.chain.has(personId)
