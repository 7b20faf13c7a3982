import { and, count, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '@/db/client'
import {
  entryConcerns,
  entryPeople,
  entryRequests,
  entryTags,
  entryVersions,
  people,
  preventionEntries,
  tags,
} from '@/db/schema'
import { transact } from '@/db/transact'
import { isAuthor, problemOfEdit } from '@/lib/access/entries'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import type { EditInput } from './input'
import { type OpenEntry, readableEntry } from './open-entry'
import { withdrawRequests } from './requests'

/** Changes an entry's words and facts; its author alone. The wording before stays in its history. */
export async function editTheEntry(viewer: Viewer, input: EditInput): Promise<Outcome<string>> {
  if (input.actedOn > viewer.today) return { fields: { actedOn: 'That day has not come yet.' } }
  if (input.roles.length !== input.people.length || new Set(input.people).size !== input.people.length)
    return { fields: { people: 'Each person stands once, with one role.' } }
  return transact(async tx => {
    const entry = await readableEntry(tx, viewer, input.entryId)
    if (!entry || !isAuthor(viewer, entry.facts)) return notThere
    if (!(await allExist(tx, entry, input))) return notThere
    const next = { subjectIds: input.people, visibility: input.visibility }
    const problem = problemOfEdit(viewer, entry.ties, entry.facts, next)
    if (problem) return { fields: tooWide[problem] }
    const isReworded = await keepWording(tx, viewer, entry, input)
    const { entryId, people: subjectIds, roles, concernsId, tags: tagIds, ...row } = input
    await tx
      .update(preventionEntries)
      .set({ ...emptied(row), version: entry.wording.version + (isReworded ? 1 : 0), changedAt: viewer.now })
      .where(eq(preventionEntries.id, entryId))
    await tx.delete(entryPeople).where(eq(entryPeople.entryId, entryId))
    await tx
      .insert(entryPeople)
      .values(subjectIds.map((personId, index) => ({ entryId, personId, role: roles[index] ?? 'did' })))
    await tx.delete(entryTags).where(eq(entryTags.entryId, entryId))
    if (tagIds.length > 0) await tx.insert(entryTags).values([...new Set(tagIds)].map(tagId => ({ entryId, tagId })))
    await tx.delete(entryConcerns).where(eq(entryConcerns.entryId, entryId))
    if (concernsId) await tx.insert(entryConcerns).values({ entryId, personId: concernsId })
    if (input.visibility === 'private' && entry.facts.visibility !== 'private')
      await withdrawRequests(tx, viewer, eq(entryRequests.entryId, entryId))
    await record(tx, {
      at: viewer.now,
      actorId: viewer.personId,
      act: 'edited',
      objectKind: 'entry',
      objectId: entryId,
    })
    return { done: entryId }
  })
}

const tooWide = {
  raised: { visibility: 'You are not close enough to everybody in it to open it to more people.' },
  'added of before': {
    people: 'You no longer manage somebody whom you added, so only you can read it with them in it.',
  },
  'read above': { people: 'Everyone above them would read it. Share it first, or leave the people as they were.' },
} as const

/** People who are active or stand in it already, and tags that exist. */
async function allExist(tx: Db, entry: OpenEntry, input: EditInput): Promise<boolean> {
  const wanted = [...new Set([...input.people, ...(input.concernsId ? [input.concernsId] : [])])]
  const [found] = await tx
    .select({ n: count() })
    .from(people)
    .where(
      and(
        inArray(people.id, wanted),
        or(isNull(people.deactivatedAt), inArray(people.id, [...entry.facts.subjectIds, input.concernsId ?? ''])),
      ),
    )
  const [foundTags] = await tx.select({ n: count() }).from(tags).where(inArray(tags.id, input.tags))
  return found?.n === wanted.length && foundTags?.n === new Set(input.tags).size
}

/** Keeps the wording that is about to be replaced, when it is another one. */
async function keepWording(tx: Db, viewer: Viewer, entry: OpenEntry, input: EditInput): Promise<boolean> {
  const { version, ...before } = entry.wording
  const after = {
    action: input.action,
    prevented: input.prevented,
    signal: input.signal ?? null,
    withoutThis: input.withoutThis ?? null,
  }
  if ((Object.keys(after) as (keyof typeof after)[]).every(key => after[key] === before[key])) return false
  await tx.insert(entryVersions).values({ id: newId(), entryId: entry.id, version, ...before, replacedAt: viewer.now })
  return true
}

/** A field that was left empty is emptied. */
const emptied = (row: Omit<EditInput, 'entryId' | 'people' | 'roles' | 'concernsId' | 'tags'>) => ({
  ...row,
  wouldHaveHit: row.wouldHaveHit ?? null,
  signal: row.signal ?? null,
  withoutThis: row.withoutThis ?? null,
  basis: row.basis ?? null,
  severity: row.severity ?? null,
  reach: row.reach ?? null,
  lasting: row.lasting ?? null,
  stoppedBy: row.stoppedBy ?? null,
  followUpOn: row.followUpOn ?? null,
})
