import { type SQL, sql } from 'drizzle-orm'
import type { visibilities } from '@/db/schema'
import { peopleBelow, reportsOf, type Ties } from './lines'
import type { Asker } from './viewer'

export type Visibility = (typeof visibilities)[number]

/** What the rules need to know of an entry. */
export interface EntryFacts {
  authorId: string
  subjectIds: readonly string[]
  visibility: Visibility
  /** Has a tag of those that only authors open to leadership (Retention, Conflict). */
  isAuthorsOnly: boolean
  subjectsSeeReasons: boolean
}

export type EntryRelation = 'author' | 'subject' | 'manager' | 'chain' | 'former manager'

/** ACCESS.md, Reading, Entries: which columns read an entry of each visibility. */
const readers: Record<Visibility, readonly EntryRelation[]> = {
  private: ['author'],
  shared: ['author', 'subject', 'manager'],
  leadership: ['author', 'subject', 'manager', 'chain'],
}

/** Every column of the table that is true of the asker for this entry. */
export function relationsToEntry(asker: Asker, ties: Ties, entry: EntryFacts): EntryRelation[] {
  const relations: EntryRelation[] = []
  if (entry.authorId === asker.personId) relations.push('author')
  if (entry.subjectIds.includes(asker.personId)) relations.push('subject')
  if (entry.subjectIds.some(id => ties.manages.has(id))) relations.push('manager')
  if (entry.subjectIds.some(id => ties.chain.has(id))) relations.push('chain')
  if (entry.subjectIds.some(id => ties.formerly.has(id))) relations.push('former manager')
  return relations
}

const anyOf = (have: readonly EntryRelation[], allowed: readonly EntryRelation[]) =>
  allowed.some(one => have.includes(one))

export function mayReadEntry(asker: Asker, ties: Ties, entry: EntryFacts): boolean {
  return anyOf(relationsToEntry(asker, ties, entry), readers[entry.visibility])
}

/**
 * The same rule as a condition on `prevention_entries`, under its own name or an alias. Deleted ones are nobody's. The plus
 * makes SQLite ask for the few people of the entry, never for each of the many below a director.
 */
export function visibleEntries(asker: Asker, of = 'prevention_entries'): SQL {
  const entry = sql.raw(of)
  const subjectAmong = (ids: SQL) =>
    sql`exists (select 1 from entry_people where entry_people.entry_id = ${entry}.id and +entry_people.person_id in ${ids})`
  return sql`(${entry}.deleted_at is null and (
    ${entry}.author_id = ${asker.personId}
    or (${entry}.visibility <> 'private' and (${subjectAmong(sql`(${asker.personId})`)} or ${subjectAmong(reportsOf(asker))}))
    or (${entry}.visibility = 'leadership' and ${subjectAmong(peopleBelow(asker))})
  ))`
}

/** Signal and "without this": as the entry, but a subject who is nothing else sees them only when the author ticked so. */
export function mayReadReasons(asker: Asker, ties: Ties, entry: EntryFacts): boolean {
  if (!mayReadEntry(asker, ties, entry)) return false
  if (entry.subjectsSeeReasons) return true
  return anyOf(
    relationsToEntry(asker, ties, entry),
    readers[entry.visibility].filter(one => one !== 'subject'),
  )
}

/** The same rule as a condition, for an entry that is already known to be visible. */
export function visibleReasons(asker: Asker, of = 'prevention_entries'): SQL {
  const entry = sql.raw(of)
  const subjectAmong = (ids: SQL) =>
    sql`exists (select 1 from entry_people where entry_people.entry_id = ${entry}.id and +entry_people.person_id in ${ids})`
  return sql`(${entry}.subjects_see_reasons = 1 or ${entry}.author_id = ${asker.personId}
    or (${entry}.visibility <> 'private' and ${subjectAmong(reportsOf(asker))})
    or (${entry}.visibility = 'leadership' and ${subjectAmong(peopleBelow(asker))}))`
}

/** Whom it concerns, earlier wordings: the author's alone. Editing and deleting the words, too. */
export const isAuthor = (asker: Asker, entry: Pick<EntryFacts, 'authorId'>): boolean =>
  entry.authorId === asker.personId

/** Adding evidence: the author, a subject or their manager. */
export function mayAddEvidence(asker: Asker, ties: Ties, entry: EntryFacts): boolean {
  return (
    mayReadEntry(asker, ties, entry) && anyOf(relationsToEntry(asker, ties, entry), ['author', 'subject', 'manager'])
  )
}

/** The follow-up's outcome and the comment: the manager. */
export function mayFollowUp(asker: Asker, ties: Ties, entry: EntryFacts): boolean {
  return mayReadEntry(asker, ties, entry) && relationsToEntry(asker, ties, entry).includes('manager')
}

export const mayComment = mayFollowUp

/** Asking a named person to confirm or to look again: author, subject or manager. */
export const mayAskAbout = mayAddEvidence

/**
 * Confirming: who reads the entry and is neither its author nor one of its subjects, or who was asked and has not
 * answered yet (PRODUCT.md, "Grade of evidence"; ACCESS.md, Writing).
 */
export function mayConfirm(asker: Asker, ties: Ties, entry: EntryFacts, wasAsked: boolean): boolean {
  const relations = relationsToEntry(asker, ties, entry)
  if (anyOf(relations, ['author', 'subject'])) return false
  return wasAsked || mayReadEntry(asker, ties, entry)
}

/** The asker manages none of these any more: had a line to one of them which has ended, and is not above them now. */
const onlyManaged = (ties: Ties, personIds: readonly string[]) =>
  personIds.some(id => ties.formerly.has(id) && !ties.manages.has(id) && !ties.chain.has(id))

/**
 * Private to shared only the author; to leadership the author, who could write it so, or the manager, but with Retention
 * or Conflict the author alone. An author who only used to manage somebody in it raises nothing.
 */
export function mayChangeVisibility(asker: Asker, ties: Ties, entry: EntryFacts, next: Visibility): boolean {
  if (isAuthor(asker, entry)) {
    if (rank(next) <= rank(entry.visibility)) return true
    return !onlyManaged(ties, entry.subjectIds) && mayWriteAs(asker, ties, entry.subjectIds, next)
  }
  const isManager = relationsToEntry(asker, ties, entry).includes('manager')
  return next === 'leadership' && entry.visibility === 'shared' && isManager && !entry.isAuthorsOnly
}

/**
 * Why an author may not give an entry other people and another visibility at once; null when they may. A raise is judged
 * over the people of before and after, and whoever is added brings readers of their own (ACCESS.md, "Words": author).
 */
export function problemOfEdit(
  asker: Asker,
  ties: Ties,
  entry: EntryFacts,
  next: Pick<EntryFacts, 'subjectIds' | 'visibility'>,
): 'raised' | 'added of before' | 'read above' | null {
  const added = next.subjectIds.filter(id => !entry.subjectIds.includes(id))
  const mayBe = (subjectIds: readonly string[]) =>
    mayChangeVisibility(asker, ties, { ...entry, subjectIds }, next.visibility)
  if (!mayBe([...entry.subjectIds, ...added]) || !mayBe(next.subjectIds)) return 'raised'
  if (next.visibility !== 'private' && onlyManaged(ties, added)) return 'added of before'
  if (next.visibility !== 'leadership') return null
  const mayLead = (subjectIds: readonly string[]) => mayWriteAs(asker, ties, subjectIds, 'leadership')
  const loses = mayLead(entry.subjectIds) && !mayLead(next.subjectIds)
  return loses || (added.length > 0 && !mayLead(added)) ? 'read above' : null
}

const rank = (visibility: Visibility) => ['private', 'shared', 'leadership'].indexOf(visibility)

/**
 * Which visibilities somebody may give a new entry about these subjects. Anyone may write one: subject, manager and
 * chain with every visibility, a peer *shared* (to the subject's manager) or *private* to themself.
 */
export function mayWriteAs(asker: Asker, ties: Ties, subjectIds: readonly string[], visibility: Visibility): boolean {
  if (visibility !== 'leadership') return true
  return subjectIds.some(id => id === asker.personId || ties.manages.has(id) || ties.chain.has(id))
}
