import { type DemoPacket, packets } from '@/db/demo/packets'
import { people } from '@/db/demo/people'
import { gradeOf, isLikely } from '@/lib/prevention/grade'
import type { EntrySummary } from '@/lib/prevention/summaries'
import { gapsIn } from '@/lib/review/gaps'
import { type FrozenPacket, linesToRead, packetDocument } from '@/lib/review/packet-document'
import { monthWithin, type Period } from '@/lib/review/period'
import { recordEntry } from '@/lib/review/record'
import { addMonths, type Day, firstOf, lastOf, monthOf } from '@/lib/time/day'
import type { PlacedEntry } from './entries'
import { at, workdayAgo, type Year } from './year'

/** Packets as they were made, read back or copied within the year. */
export function addPackets(year: Year, placed: PlacedEntry[]): void {
  for (const packet of packets) addPacket(year, packet, placed)
}

function addPacket(year: Year, packet: DemoPacket, placed: PlacedEntry[]) {
  const { rows, ids } = year
  const onDay = workdayAgo(year, packet.ago)
  const endsIn = addMonths(monthOf(onDay), -packet.endsMonthsBefore)
  const period = { startsOn: firstOf(addMonths(endsIn, -5)), endsOn: lastOf(endsIn) }
  const within = placed
    .filter(one => isIn(year, packet, one, period, onDay))
    .sort((a, b) => a.actedOn.localeCompare(b.actedOn))
    .map(one => summaryOn(year, one, onDay))
  const chosen = spread(within, packet.lines)
  const createdAt = at(onDay, '15:00')
  const packetId = year.id(createdAt)
  const authorId = ids[packet.by]
  const subjectId = ids[packet.of]
  const { groupedBy } = packet
  rows.packets.push({ id: packetId, authorId, subjectId, ...period, groupedBy, createdAt, changedAt: createdAt })
  const lines = chosen.map(entry => ({ entryId: entry.id, wording: packet.rewordings?.[entry.action] ?? null }))
  for (const [position, line] of lines.entries()) {
    rows.packetLines.push({ id: year.id(createdAt), packetId, ...line, position })
  }
  if (packet.noteToSelf) addNoteToSelf(year, authorId, packetId, packet.noteToSelf, createdAt)
  if (!packet.way) return
  const acts = within.filter(entry => monthWithin(entry, period)).map(entry => entry.actedOn)
  const facts = { subjectName: people[packet.of].name, period, gaps: gapsIn(acts, period, onDay) }
  const entries = within.map(entry => recordEntry(entry, subjectId, period))
  const document = packetDocument(facts, { groupedBy, lines }, entries)
  const content = JSON.stringify({ format: 1, document } satisfies FrozenPacket)
  rows.packetVersions.push({ id: year.id(createdAt), packetId, version: 1, way: packet.way, content, createdAt })
  if (packet.way !== 'read back') return
  for (const { entryId } of linesToRead(document)) {
    rows.readBacks.push({ id: year.id(createdAt), packetId, entryId, readBy: authorId, onDay })
  }
}

/** Of the packet's person, in its period, readable to its maker, and written by then. */
function isIn(
  year: Year,
  { by, of }: DemoPacket,
  { entry, author, people, ...one }: PlacedEntry,
  period: Period,
  day: Day,
) {
  const row = year.rows.preventionEntries.find(row => row.id === one.id)
  const facts = { actedOn: one.actedOn, wouldHaveHit: row?.wouldHaveHit ?? null }
  const isReadable = entry.visibility !== 'private' || author === by
  return people.some(person => person.key === of) && isReadable && one.writtenOn <= day && !!monthWithin(facts, period)
}

/** So many of them, over the whole period. */
const spread = <T>(from: T[], count: number): T[] =>
  from.filter(
    (_, index) => Math.floor((index * count) / from.length) !== Math.floor(((index - 1) * count) / from.length),
  )

/** The entry as a list would have shown it on a day. */
function summaryOn(
  year: Year,
  { id, entry, author, people: subjects, actedOn, writtenOn }: PlacedEntry,
  day: Day,
): EntrySummary {
  const { rows, ids } = year
  const row = rows.preventionEntries.find(one => one.id === id)
  const evidence = rows.evidence.filter(one => one.entryId === id && one.onDay <= day)
  const isByThen = (createdAt: number) => createdAt < at(day, '23:00')
  const said = rows.confirmations.filter(one => one.entryId === id && isByThen(one.createdAt))
  const nameOf = (personId: string) => rows.people.find(person => person.id === personId)?.name ?? ''
  const followUp = rows.followUps.find(one => one.entryId === id && one.onDay <= day)
  const verdicts = said.map(one => one.verdict)
  const measures = evidence.filter(one => one.kind === 'measure').length
  const grade = gradeOf({ actedOn, writtenOn, evidence: evidence.length, measures, verdicts })
  const softened = entry.softened ?? false
  const agrees = said.find(one => one.verdict === 'agrees')
  return {
    id,
    authorId: ids[author],
    authorName: people[author].name,
    action: entry.action,
    prevented: entry.prevented,
    signal: entry.signal ?? null,
    withoutThis: entry.without ?? null,
    actedOn,
    writtenOn,
    wouldHaveHit: row?.wouldHaveHit ?? null,
    visibility: entry.visibility ?? 'shared',
    stoppedBy: entry.stoppedBy ?? null,
    softened,
    followUpOn: row?.followUpOn ?? null,
    oneOnOneId: row?.oneOnOneId ?? null,
    people: subjects.map(({ key, role }) => ({ id: ids[key], name: people[key].name, role })),
    tags: entry.tags,
    grade,
    likely: isLikely(grade, softened, verdicts),
    confirmedBy: agrees ? nameOf(agrees.personId) : null,
    doubtedBy: said.filter(one => one.verdict === 'doubts').map(one => nameOf(one.personId)),
    followUp: followUp ? { outcome: followUp.outcome, text: followUp.text ?? null, onDay: followUp.onDay } : null,
    readBackOn: null,
  }
}

function addNoteToSelf(year: Year, authorId: string, aboutId: string, text: string, createdAt: number) {
  const times = { createdAt, savedAt: createdAt }
  year.rows.privateTexts.push({
    id: year.id(createdAt),
    authorId,
    aboutId,
    kind: 'note to self',
    text,
    version: 1,
    ...times,
  })
}
