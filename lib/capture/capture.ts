import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { entryPeople, entryTags, oneOnOnes, people, preventionEntries, tags as tagsTable } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayWriteAs } from '@/lib/access/entries'
import { tiesOf } from '@/lib/access/lines'
import { readableOneOnOnes } from '@/lib/access/one-on-ones'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { once } from '@/lib/once'
import { phraseProblem } from '@/lib/prevention/phrases'
import { tidyPhrase } from '@/lib/prevention/sentence'
import { actOnSignal, wordsOfSignal } from '@/lib/signals/act-on'
import { addDays } from '@/lib/time/day'
import type { CaptureInput } from './input'
import { type Parsed, parse } from './parse'
import { directoryFor } from './queries'
import { sayChoice } from './say'
import { finishCapture } from './unfinished'
import { visibilityAtCapture } from './visibility'

/** The follow-up comes this many days after the act, unless changed (PRODUCT.md, "A prevention entry, whole"). */
const followUpAfter = 90

/** Writes an entry down as it was captured: two phrases, with #tags and @people understood; once for each key. */
export async function captureEntry(viewer: Viewer, input: CaptureInput): Promise<Outcome<string>> {
  const said = await understood(viewer, input)
  if ('fields' in said) return said
  const subjectIds = [...new Set([input.subjectId, ...input.people, ...said.people])]
  const tagIds = [...new Set([...input.tags, ...said.tags])]
  const [ties, known, picked, meeting, signal] = await Promise.all([
    tiesOf(db(), viewer),
    db()
      .select({ id: people.id })
      .from(people)
      .where(and(inArray(people.id, subjectIds), isNull(people.deactivatedAt))),
    db().select({ authorsOnly: tagsTable.authorsOnly }).from(tagsTable).where(inArray(tagsTable.id, tagIds)),
    input.oneOnOneId
      ? db()
          .select({ id: oneOnOnes.id })
          .from(oneOnOnes)
          .where(and(eq(oneOnOnes.id, input.oneOnOneId), sql`${readableOneOnOnes(viewer)}`))
      : null,
    input.signalId ? wordsOfSignal(viewer, input.signalId) : null,
  ])
  if (known.length < subjectIds.length || picked.length < tagIds.length || meeting?.length === 0) return notThere
  if (signal === undefined) return notThere
  const visibility = visibilityAtCapture({
    leadership: input.leadershipChosen ? input.leadership : null,
    authorsOnly: picked.some(tag => tag.authorsOnly),
    standard: viewer.organisation.defaultVisibility,
    mayLead: mayWriteAs(viewer, ties, subjectIds, 'leadership'),
  })
  const done = await transact(tx =>
    once(tx, viewer, input.key, async () => {
      const id = newId()
      await tx.insert(preventionEntries).values({
        id,
        authorId: viewer.personId,
        action: said.action,
        prevented: said.prevented,
        actedOn: viewer.today,
        followUpOn: addDays(viewer.today, followUpAfter),
        visibility,
        signal,
        oneOnOneId: input.oneOnOneId ?? null,
        createdAt: viewer.now,
        changedAt: viewer.now,
      })
      await tx.insert(entryPeople).values(subjectIds.map(personId => ({ entryId: id, personId, role: 'did' as const })))
      if (tagIds.length > 0) await tx.insert(entryTags).values(tagIds.map(tagId => ({ entryId: id, tagId })))
      if (input.signalId) await actOnSignal(tx, viewer, input.signalId, id)
      if (input.unfinished) await finishCapture(tx, viewer, input.unfinished)
      await record(tx, { at: viewer.now, actorId: viewer.personId, act: 'captured', objectKind: 'entry', objectId: id })
      return id
    }),
  )
  return { done }
}

interface Understood {
  action: string
  prevented: string
  people: string[]
  tags: string[]
}

/** The phrases without their marks; the directory is read only when there are marks. */
async function understood(
  viewer: Viewer,
  input: CaptureInput,
): Promise<Understood | { fields: Record<string, string> }> {
  const hasMarks = /[#@]\p{L}/u.test(`${input.action} ${input.prevented}`)
  const known = hasMarks ? await directoryFor(viewer) : { people: [], tags: [] }
  const [action, prevented] = [parse(input.action, known, input.asWords), parse(input.prevented, known, input.asWords)]
  const phrases = { action: tidyPhrase(action.words, 'action'), prevented: tidyPhrase(prevented.words, 'prevented') }
  const fields: Record<string, string> = {}
  for (const [field, parsed, phrase] of [
    ['action', action, phrases.action],
    ['prevented', prevented, phrases.prevented],
  ] as const) {
    const problem = problemOf(field, parsed, phrase)
    if (problem) fields[field] = problem
  }
  if (Object.keys(fields).length > 0) return { fields }
  return {
    ...phrases,
    people: [...action.people, ...prevented.people].map(person => person.id),
    tags: [...action.tags, ...prevented.tags].map(tag => tag.id),
  }
}

const problemOf = (field: 'action' | 'prevented', parsed: Parsed, phrase: string) =>
  parsed.choices[0] ? sayChoice(parsed.choices[0]) : phraseProblem(field, phrase)
