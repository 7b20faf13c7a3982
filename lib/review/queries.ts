import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { visibleEntries } from '@/lib/access/entries'
import { inForce, reportsOf } from '@/lib/access/lines'
import { readablePackets } from '@/lib/access/packets'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import type { Day } from '@/lib/time/day'
import type { PacketVersion } from './packet'
import type { FrozenPacket, PacketDocument } from './packet-document'
import type { Period } from './period'

export interface PacketInList extends Period {
  id: string
  subjectId: string
  subjectName: string
  createdAt: number
  /** Chosen entries. */
  lines: number
  /** When the viewer last read from it. */
  readBackOn: Day | null
}

/** The viewer's own packets, newest first; of one person, or of all. The first 200. */
export async function packetsOf(viewer: Viewer, subjectId?: string): Promise<PacketInList[]> {
  return db().all<PacketInList>(sql`
    select p.id, p.subject_id as subjectId, s.name as subjectName, p.starts_on as startsOn, p.ends_on as endsOn, p.created_at as createdAt,
      (select count(*) from packet_lines l where l.packet_id = p.id) as lines,
      (select max(r.on_day) from read_backs r where r.packet_id = p.id and r.read_by = ${viewer.personId}) as readBackOn
    from packets p join people s on s.id = p.subject_id
    where ${readablePackets(viewer, 'p')} ${subjectId ? sql`and p.subject_id = ${subjectId}` : sql``}
    order by p.created_at desc, p.id desc limit 200`)
}

/** Those whom the viewer manages and for whom they have no packet that reaches into a period, by name. */
export async function withoutPacket(viewer: Viewer, period: Period): Promise<{ id: string; name: string }[]> {
  return db().all(sql`
    select s.id, s.name from reporting_lines l join people s on s.id = l.report_id
    where l.manager_id = ${viewer.personId} and ${inForce(viewer, 'l')} and s.deactivated_at is null
      and not exists (select 1 from packets p where p.subject_id = s.id and ${readablePackets(viewer, 'p')}
        and p.starts_on <= ${period.endsOn} and p.ends_on >= ${period.startsOn})
    order by s.name, s.id`)
}

/** A person about whom the viewer may make a packet, or null: the same as `mayMakePacket`, in the query. */
export async function subjectFor(viewer: Viewer, personId: string): Promise<{ id: string; name: string } | null> {
  if (!isId(personId)) return null
  const rows = await db().all<{ id: string; name: string }>(sql`
    select id, name from people where id = ${personId} and (id = ${viewer.personId} or id in ${reportsOf(viewer)})`)
  return rows[0] ?? null
}

export interface VersionToRead extends PacketVersion {
  subjectId: string
  document: PacketDocument
  /** Entries in it that the viewer can no longer read: deleted, or withdrawn by their author. */
  withdrawn: ReadonlySet<string>
}

/** A frozen version of a packet of the viewer's own, word for word; null when it is foreign or missing. */
export async function findVersion(viewer: Viewer, packetId: string, version: string): Promise<VersionToRead | null> {
  if (!isId(packetId) || !/^\d{1,6}$/.test(version)) return null
  const rows = await db().all<PacketVersion & { content: string; subjectId: string }>(sql`
    select v.version, v.way, v.created_at as createdAt, v.content, p.subject_id as subjectId from packet_versions v join packets p on p.id = v.packet_id
    where v.packet_id = ${packetId} and v.version = ${Number(version)} and ${readablePackets(viewer, 'p')}`)
  const row = rows[0]
  if (!row) return null
  const { document }: FrozenPacket = JSON.parse(row.content)
  const ids = document.groups.flatMap(group => group.lines.map(line => line.entryId))
  const there = await db().all<{ id: string }>(sql`select e.id from prevention_entries e
    where e.id in (select value from json_each(${JSON.stringify(ids)})) and ${visibleEntries(viewer, 'e')}`)
  const stands = new Set(there.map(entry => entry.id))
  const { content: _, ...kept } = row
  return { ...kept, document, withdrawn: new Set(ids.filter(id => !stands.has(id))) }
}

/** Entries of a packet that the viewer read back from it on a day. */
export async function readBackOn(viewer: Viewer, packetId: string, day: Day): Promise<Set<string>> {
  const rows = await db().all<{ id: string }>(sql`select entry_id as id from read_backs
    where packet_id = ${packetId} and on_day = ${day} and read_by = ${viewer.personId}`)
  return new Set(rows.map(row => row.id))
}
