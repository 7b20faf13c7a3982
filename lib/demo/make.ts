import type { Db } from '@/db/client'
import {
  entryConcerns,
  entryPeople,
  entryTags,
  leads,
  memberships,
  oneOnOnes,
  people,
  preventionEntries,
  reportingLines,
  type roles,
  settings,
  tags,
  teams,
} from '@/db/schema'
import { newId } from '@/lib/ids'
import { firstQuestion, firstTags } from '@/lib/organisation/first-set'
import { addFirstSet } from '@/lib/question-bank/first-set'
import { addDays } from '@/lib/time/day'

// Rows as the demo year and the tests make them: what is not said gets a plain default. The product itself never uses these.

type Row<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>

/** The settings row, the first tags, templates and questions; gives the tags' ids by name. */
export async function makeOrganisation(tx: Db, row: Row<typeof settings> = {}): Promise<Record<string, string>> {
  await tx.insert(settings).values({
    id: 1,
    organisation: 'Harbour',
    timeZone: 'Europe/Warsaw',
    question: firstQuestion,
    createdAt: 0,
    ...row,
  })
  const rows = firstTags.map(tag => ({ id: newId(), ...tag }))
  await tx.insert(tags).values(rows)
  await addFirstSet(tx, 0)
  return Object.fromEntries(rows.map(tag => [tag.name, tag.id]))
}

export async function makePerson(tx: Db, row: Row<typeof people> & { name: string }): Promise<string> {
  const id = row.id ?? newId()
  await tx.insert(people).values({ createdAt: 0, ...row, id })
  return id
}

export async function makeLine(
  tx: Db,
  reportId: string,
  managerId: string,
  startsOn = '2024-01-01',
  endsOn: string | null = null,
): Promise<string> {
  const id = newId()
  await tx.insert(reportingLines).values({ id, reportId, managerId, startsOn, endsOn, createdAt: 0 })
  return id
}

export async function makeTeam(tx: Db, name: string, leadId?: string, startsOn = '2024-01-01'): Promise<string> {
  const id = newId()
  await tx.insert(teams).values({ id, name, createdAt: 0 })
  if (leadId) await tx.insert(leads).values({ id: newId(), teamId: id, personId: leadId, startsOn })
  return id
}

export async function makeMember(
  tx: Db,
  teamId: string,
  personId: string,
  startsOn = '2024-01-01',
  endsOn: string | null = null,
): Promise<void> {
  await tx.insert(memberships).values({ id: newId(), teamId, personId, startsOn, endsOn })
}

export async function makeOneOnOne(
  tx: Db,
  row: Row<typeof oneOnOnes> & { managerId: string; reportId: string; onDay: string },
): Promise<string> {
  const id = row.id ?? newId()
  const startsAt = row.startsAt ?? Date.parse(`${row.onDay}T09:00:00Z`)
  await tx.insert(oneOnOnes).values({
    minutes: 30,
    timeZone: 'Europe/Warsaw',
    plannedBy: row.managerId,
    createdAt: startsAt,
    ...row,
    startsAt,
    id,
  })
  return id
}

export interface EntryParts {
  subjects: { id: string; role?: (typeof roles)[number] }[]
  tagIds?: string[]
  concernsId?: string
}

/** An entry with its people, tags and concern; acted on 2026-03-02 and written the same day unless said otherwise. */
export async function makeEntry(
  tx: Db,
  row: Row<typeof preventionEntries> & { authorId: string },
  parts: EntryParts,
): Promise<string> {
  const id = row.id ?? newId()
  const actedOn = row.actedOn ?? '2026-03-02'
  const at = row.createdAt ?? Date.parse(`${actedOn}T12:00:00Z`)
  await tx.insert(preventionEntries).values({
    action: 'redesigned the data layer',
    prevented: 'three scaling issues before they existed',
    visibility: 'shared',
    followUpOn: addDays(actedOn, 90),
    changedAt: at,
    ...row,
    createdAt: at,
    actedOn,
    id,
  })
  await tx
    .insert(entryPeople)
    .values(
      parts.subjects.map(subject => ({ entryId: id, personId: subject.id, role: subject.role ?? ('did' as const) })),
    )
  if (parts.tagIds?.length) await tx.insert(entryTags).values(parts.tagIds.map(tagId => ({ entryId: id, tagId })))
  if (parts.concernsId) await tx.insert(entryConcerns).values({ entryId: id, personId: parts.concernsId })
  return id
}
