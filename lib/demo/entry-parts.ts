import type { outcomes } from '@/db/schema'
import { addDays, daysBetween } from '@/lib/time/day'
import type { PlacedEntry } from './entries'
import { managerOn } from './organisation'
import { at, workdayAfter, type Year } from './year'

/** What others, and later days, added to an entry: evidence, confirmations, requests, comment, follow-up. */
export function addEntryParts(year: Year, placed: PlacedEntry): void {
  addEvidence(year, placed)
  addConfirmations(year, placed)
  addComment(year, placed)
  addFollowUp(year, placed)
}

function addEvidence(year: Year, { id, entry, author, actedOn, writtenOn }: PlacedEntry) {
  for (const one of entry.evidence ?? []) {
    const onDay = workdayAfter(year, actedOn, one.later ?? 1)
    const createdAt = at(onDay < writtenOn ? writtenOn : onDay, '17:15')
    year.rows.evidence.push({
      id: year.id(createdAt),
      entryId: id,
      authorId: year.ids[one.by ?? author],
      kind: one.kind,
      text: one.text,
      url: one.url ?? null,
      before: one.before ?? null,
      after: one.after ?? null,
      howMeasured: one.how ?? null,
      onDay,
      createdAt,
    })
  }
}

/** Who was asked and answered, and who is still asked. */
function addConfirmations(year: Year, { id, entry, author, writtenOn, createdAt }: PlacedEntry) {
  const { rows, ids } = year
  const asked = { entryId: id, askedBy: ids[author], createdAt: createdAt + 5 * 60_000 }
  for (const { by, verdict, comment, later = 2 } of entry.confirmed ?? []) {
    const answeredAt = at(workdayAfter(year, writtenOn, later), '18:20')
    rows.entryRequests.push({ id: year.id(asked.createdAt), ...asked, kind: 'confirm', askedId: ids[by], answeredAt })
    const said = { entryId: id, personId: ids[by], verdict, comment: comment ?? null }
    rows.confirmations.push({ id: year.id(answeredAt), ...said, createdAt: answeredAt })
  }
  for (const { kind, asked: key } of entry.asks ?? []) {
    rows.entryRequests.push({ id: year.id(asked.createdAt), ...asked, kind, askedId: ids[key] })
  }
}

function addComment(year: Year, { id, entry, people, writtenOn }: PlacedEntry) {
  if (!entry.comment || !people[0]) return
  const onDay = workdayAfter(year, writtenOn, year.int(1, 5))
  const savedAt = at(onDay, '19:05')
  const manager = managerOn(year, people[0].key, onDay)
  if (manager === people[0].key) return
  const authorId = year.ids[manager]
  year.rows.managerComments.push({ id: year.id(savedAt), entryId: id, authorId, text: entry.comment, savedAt })
}

/** What the manager found on the day of the check, or soon after. Where nothing is told, most stayed quiet. */
function addFollowUp(year: Year, { id, entry, people, actedOn }: PlacedEntry) {
  const found = findingOf(year, entry.followUp, daysBetween(actedOn, year.today))
  if (!found || !people[0] || entry.visibility === 'private') return
  const onDay = workdayAfter(year, addDays(actedOn, found.after ?? 90), year.int(0, 4))
  const createdAt = at(onDay, '11:50')
  const manager = managerOn(year, people[0].key, onDay)
  // Who has left has no manager any more, and nobody looks again.
  if (manager === people[0].key) return
  year.rows.followUps.push({
    id: year.id(createdAt),
    entryId: id,
    authorId: year.ids[manager],
    outcome: found.outcome,
    text: found.text ?? null,
    onDay,
    createdAt,
  })
}

interface Finding {
  outcome: (typeof outcomes)[number]
  text?: string
  after?: number
}

function findingOf(year: Year, told: PlacedEntry['entry']['followUp'], age: number): Finding | null {
  if (typeof told === 'object') return told
  if (told || age <= 95) return null
  return { outcome: year.chance(0.88) ? 'stayed quiet' : 'cannot tell' }
}
