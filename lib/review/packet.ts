import { sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import type { packetWays } from '@/db/schema'
import { visibleEntries } from '@/lib/access/entries'
import { reportsOf } from '@/lib/access/lines'
import { readablePackets } from '@/lib/access/packets'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { entrySummaries } from '@/lib/prevention/summaries'
import { monthOf } from '@/lib/time/day'
import type { Draft } from './draft'
import { gapsIn } from './gaps'
import { type PacketDocument, type PacketFacts, packetDocument } from './packet-document'
import { monthWithin, type Period } from './period'
import { type RecordEntry, recordEntry } from './record'

export interface PacketVersion {
  version: number
  way: (typeof packetWays)[number]
  createdAt: number
}

export interface Packet {
  id: string
  subjectId: string
  subjectName: string
  period: Period
  draft: Draft
  /** What was read back, copied or printed, newest first. */
  versions: PacketVersion[]
}

/** A packet of the viewer's own with its lines and versions, in one statement; null when it is foreign or missing. */
export async function findPacket(viewer: Viewer, packetId: string, from: Db = db()): Promise<Packet | null> {
  if (!isId(packetId)) return null
  const rows = await from.all<
    Record<'id' | 'subjectId' | 'subjectName' | 'startsOn' | 'endsOn' | 'lines' | 'versions', string> &
      Pick<Draft, 'groupedBy'>
  >(sql`
    select p.id, p.subject_id as subjectId, s.name as subjectName, p.starts_on as startsOn, p.ends_on as endsOn, p.grouped_by as groupedBy,
      (select json_group_array(json_object('entryId', l.entry_id, 'wording', l.wording) order by l.position)
        from packet_lines l where l.packet_id = p.id) as lines,
      (select json_group_array(json_object('version', v.version, 'way', v.way, 'createdAt', v.created_at) order by v.version desc)
        from packet_versions v where v.packet_id = p.id) as versions
    from packets p join people s on s.id = p.subject_id where p.id = ${packetId} and ${readablePackets(viewer, 'p')}`)
  const row = rows[0]
  if (!row) return null
  const { startsOn, endsOn, groupedBy, lines, versions, ...packet } = row
  return {
    ...packet,
    period: { startsOn, endsOn },
    draft: { groupedBy, lines: JSON.parse(lines) },
    versions: JSON.parse(versions),
  }
}

/** Entries of the packet's subject that the viewer may read and that fall in its period, by the act or the harm. */
export const entriesInPeriod = (viewer: Viewer, { subjectId, period }: Pick<Packet, 'subjectId' | 'period'>) => sql`
  exists (select 1 from entry_people ep where ep.entry_id = e.id and ep.person_id = ${subjectId})
  and (e.acted_on between ${period.startsOn} and ${period.endsOn}
    or e.would_have_hit between ${monthOf(period.startsOn)} and ${monthOf(period.endsOn)})
  and ${visibleEntries(viewer, 'e')}`

export interface PacketRecord extends PacketFacts {
  /** All that falls in the period, and whatever else is chosen and may still be read; newest first. */
  entries: RecordEntry[]
}

/** What the record has for a packet, in three statements. */
export async function recordFor(viewer: Viewer, packet: Packet): Promise<PacketRecord> {
  const { period, subjectId, subjectName } = packet
  const within = await db().all<{ id: string }>(sql`select e.id from prevention_entries e
    where e.id in (select entry_id from entry_people where person_id = ${subjectId}) and ${entriesInPeriod(viewer, packet)}`)
  const ids = new Set([...within.map(row => row.id), ...packet.draft.lines.map(line => line.entryId)])
  const [summaries, measured] = await Promise.all([
    entrySummaries(viewer, [...ids]),
    measures(viewer, subjectId, [...ids]),
  ])
  // Somebody who was taken off an entry is no longer one of its people, and it no longer speaks to them.
  const theirs = [...summaries.values()].filter(entry => entry.people.some(person => person.id === subjectId))
  const found = theirs.sort((a, b) => b.actedOn.localeCompare(a.actedOn) || b.id.localeCompare(a.id))
  const acts = found.filter(entry => monthWithin(entry, period)).map(entry => entry.actedOn)
  return {
    subjectName,
    period,
    gaps: gapsIn(acts, period, viewer.today),
    entries: found.map(entry => recordEntry(entry, subjectId, period, measured.get(entry.id))),
  }
}

/** The document of a packet as it now stands. */
export const documentOf = async (viewer: Viewer, packet: Packet): Promise<PacketDocument> => {
  const record = await recordFor(viewer, packet)
  return packetDocument(record, packet.draft, record.entries)
}

/** The latest measure of each entry, in words: evidence is read as the entry, by a former manager only where it is theirs. */
async function measures(viewer: Viewer, subjectId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await db().all<{ id: string; text: string }>(sql`
    select v.entry_id as id, v.text from evidence v
    where v.entry_id in (select value from json_each(${JSON.stringify(ids)})) and v.kind = 'measure' and v.deleted_at is null
      and (v.author_id = ${viewer.personId} or ${subjectId} = ${viewer.personId} or ${subjectId} in ${reportsOf(viewer)})
    order by v.on_day, v.id`)
  return new Map(rows.map(row => [row.id, row.text]))
}
