import { ana } from '@/db/demo/entries/ana'
import { booking } from '@/db/demo/entries/booking'
import { care } from '@/db/demo/entries/care'
import { data } from '@/db/demo/entries/data'
import { delivery } from '@/db/demo/entries/delivery'
import { jun } from '@/db/demo/entries/jun'
import { leadership } from '@/db/demo/entries/leadership'
import { marta } from '@/db/demo/entries/marta'
import { operations } from '@/db/demo/entries/operations'
import { priya } from '@/db/demo/entries/priya'
import { ruth } from '@/db/demo/entries/ruth'
import { tomasz } from '@/db/demo/entries/tomasz'
import type { DemoEntry } from '@/db/demo/entry'
import type { PersonKey } from '@/db/demo/people'
import type { roles } from '@/db/schema'
import { addDays, addMonths, type Day, daysBetween, monthOf } from '@/lib/time/day'
import { addEntryParts } from './entry-parts'
import type { DemoOneOnOne } from './one-on-ones'
import { managerOn } from './organisation'
import { at, workdayAfter, workdayAgo, type Year } from './year'

/** All prevention entries as they were written by hand, in no order. */
export const demoEntries: DemoEntry[] = [
  priya,
  tomasz,
  ana,
  jun,
  ruth,
  marta,
  data,
  booking,
  care,
  delivery,
  operations,
  leadership,
].flat()

/** An entry that is in place: who, when, and out of which one-on-one. */
export interface PlacedEntry {
  id: string
  entry: DemoEntry
  author: PersonKey
  people: { key: PersonKey; role: (typeof roles)[number] }[]
  actedOn: Day
  writtenOn: Day
  createdAt: number
}

/** Puts the entries into the year, and what was said into the one-on-one that followed. */
export function addEntries(year: Year, meetings: DemoOneOnOne[]): PlacedEntry[] {
  return demoEntries.map(entry => {
    const actedOn = workdayAgo(year, entry.ago)
    const people = entry.of.map(personOf)
    const first = people[0]?.key ?? 'marta'
    const author = entry.by ?? managerOn(year, first, actedOn)
    const meeting = entry.said ? followingOneOnOne(year, meetings, first, author, actedOn) : undefined
    if (meeting && entry.said) {
      meeting.state = 'held'
      meeting.asked = true
      meeting.answer = [...(meeting.answer ?? []), entry.said]
    }
    const late = entry.late ?? year.pick([0, 0, 0, 1, 1, 2, 4, 6])
    const writtenOn = meeting?.onDay ?? workdayAfter(year, actedOn, late)
    const createdAt = meeting ? at(meeting.onDay, meeting.time) + 22 * 60_000 : at(writtenOn, '16:40')
    const placed = { id: year.id(createdAt), entry, author, people, actedOn, writtenOn, createdAt }
    addEntryRows(year, placed, meeting?.id)
    addEntryParts(year, placed)
    return placed
  })
}

function personOf(text: DemoEntry['of'][number]): PlacedEntry['people'][number] {
  const [key, role = 'did'] = text.split(':') as [PersonKey, (typeof roles)[number]?]
  return { key, role }
}

/** The first one-on-one within four weeks in which it can have been said; it was held, then. */
const followingOneOnOne = (year: Year, meetings: DemoOneOnOne[], report: PersonKey, author: PersonKey, actedOn: Day) =>
  meetings.find(
    meeting =>
      meeting.report === report &&
      [meeting.manager, meeting.report].includes(author) &&
      meeting.onDay >= actedOn &&
      meeting.onDay < year.today &&
      meeting.state !== 'away' &&
      daysBetween(actedOn, meeting.onDay) < 28,
  )

function addEntryRows(year: Year, placed: PlacedEntry, oneOnOneId: string | undefined) {
  const { id, entry, author, people, actedOn, createdAt } = placed
  const { rows, ids } = year
  const changedAt = entry.earlier ? createdAt + 26 * 3_600_000 : createdAt
  rows.preventionEntries.push({
    id,
    authorId: ids[author],
    action: entry.action,
    prevented: entry.prevented,
    actedOn,
    wouldHaveHit: entry.hits === undefined ? null : addMonths(monthOf(actedOn), entry.hits),
    signal: entry.signal ?? null,
    withoutThis: entry.without ?? null,
    subjectsSeeReasons: entry.subjectsSeeReasons ?? false,
    basis: entry.basis ?? null,
    severity: entry.severity ?? null,
    reach: entry.reach ?? null,
    lasting: entry.lasting ?? null,
    stoppedBy: entry.stoppedBy ?? null,
    softened: entry.softened ?? false,
    visibility: entry.visibility ?? 'shared',
    followUpOn: followUpDay(entry, actedOn),
    oneOnOneId: oneOnOneId ?? null,
    version: entry.earlier ? 2 : 1,
    createdAt,
    changedAt,
  })
  for (const { key, role } of people) rows.entryPeople.push({ entryId: id, personId: ids[key], role })
  for (const tag of entry.tags) rows.entryTags.push({ entryId: id, tagId: year.tagIds.get(tag) ?? '' })
  if (entry.concerns) rows.entryConcerns.push({ entryId: id, personId: ids[entry.concerns] })
  if (!entry.earlier) return
  const { action, prevented, signal = null, without = null } = { ...entry, ...entry.earlier }
  const words = { action, prevented, signal, withoutThis: without }
  rows.entryVersions.push({ id: year.id(changedAt), entryId: id, version: 1, ...words, replacedAt: changedAt })
}

/** Nobody looks again at what only its author reads, or where it was switched off. */
function followUpDay(entry: DemoEntry, actedOn: Day): Day | null {
  if (entry.followUp === 'none' || entry.visibility === 'private') return null
  return addDays(actedOn, typeof entry.followUp === 'object' ? (entry.followUp.after ?? 90) : 90)
}
