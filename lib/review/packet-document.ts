import { firstName } from '@/lib/prevention/sentence'
import type { Day } from '@/lib/time/day'
import { sayMonth } from '@/lib/time/say'
import type { Draft } from './draft'
import { type Gap, sayGap } from './gaps'
import { type Period, sayPeriod } from './period'
import type { RecordEntry } from './record'

export interface PacketLine {
  entryId: string
  /** The sentence to the person, in the two pieces that are set apart; `stopped` is empty where no such piece is found. */
  lead: string
  stopped: string
  source: string
  spokenSource: string
}

export interface PacketGroup {
  heading: string
  /** What luck stopped: under a heading of its own, and never read back. */
  isLuck: boolean
  lines: PacketLine[]
}

/** A packet as it is read: the one model behind the desk, reading back, every copy and every version. */
export interface PacketDocument {
  title: string
  person: string
  period: string
  groups: PacketGroup[]
  /** Gaps in the record, in words. */
  gaps: string[]
}

/** What is kept of a packet when it is copied, printed or read back; `format` says how to read it later. */
export interface FrozenPacket {
  format: 1
  document: PacketDocument
}

export interface PacketFacts {
  subjectName: string
  period: Period
  gaps: readonly Gap[]
}

const luckHeading = 'Where luck stopped it'
const noTag = 'Without a tag'

/** The document of a draft. What the maker can no longer read is not among `entries`, and so not in it. */
export function packetDocument(facts: PacketFacts, draft: Draft, entries: readonly RecordEntry[]): PacketDocument {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const groups = new Map<string, PacketGroup>()
  for (const { entryId, wording } of draft.lines) {
    const entry = byId.get(entryId)
    if (!entry) continue
    const heading = entry.isLuck ? luckHeading : headingOf(entry, draft.groupedBy)
    const key = `${entry.isLuck}${heading}`
    const group = groups.get(key) ?? { heading, isLuck: entry.isLuck, lines: [] }
    group.lines.push(lineOf(entry, wording))
    groups.set(key, group)
  }
  const all = [...groups.values()]
  return {
    title: `What ${firstName(facts.subjectName)} stopped from happening`,
    person: facts.subjectName,
    period: sayPeriod(facts.period),
    groups: [...all.filter(group => !group.isLuck), ...all.filter(group => group.isLuck)],
    gaps: facts.gaps.map(gap => sayGap(gap, facts.period.endsOn)),
  }
}

/** The lines that are read back: all but luck's, in order. */
export const linesToRead = (document: PacketDocument): PacketLine[] =>
  document.groups.filter(group => !group.isLuck).flatMap(group => group.lines)

/** A whole sentence in its two pieces: from "stopped" on, as the accent has it. */
export function setApart(sentence: string): { lead: string; stopped: string } {
  const at = sentence.search(/\b(likely )?stopped\b/u)
  return at < 0 ? { lead: sentence, stopped: '' } : { lead: sentence.slice(0, at), stopped: sentence.slice(at) }
}

/** Where a newly chosen entry goes: among the others by the day of its act. */
export function placeFor(draft: Draft, entries: readonly RecordEntry[], actedOn: Day): number {
  const later = draft.lines.findIndex(
    line => (entries.find(entry => entry.id === line.entryId)?.actedOn ?? '') > actedOn,
  )
  return later < 0 ? draft.lines.length : later
}

function headingOf(entry: RecordEntry, by: Draft['groupedBy']): string {
  return by === 'month' ? sayMonth(entry.month) : (entry.tags[0] ?? noTag)
}

function lineOf(entry: RecordEntry, wording: string | null): PacketLine {
  const { id, lead, stopped, source, spokenSource } = entry
  return { entryId: id, ...(wording === null ? { lead, stopped } : setApart(wording)), source, spokenSource }
}
