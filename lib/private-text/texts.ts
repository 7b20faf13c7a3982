import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Db, db } from '@/db/client'
import { type privateKinds, privateTexts, privateTextVersions } from '@/db/schema'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { newId } from '@/lib/ids'
import { isOutdated, keepsReplaced } from './versions'

export type PrivateKind = (typeof privateKinds)[number]

export interface PrivateText {
  id: string
  kind: PrivateKind
  aboutId: string
  text: string
  version: number
  position: number
  tickedAt: number | null
}

export interface PrivateChange {
  /** Of a text that is there; without it a point is new, and a note is the one that its author has about this. */
  id?: string
  aboutId: string
  kind: PrivateKind
  text?: string
  /** The version that the text was made from, 0 for a new one; a text that is saved as typed sends it. */
  version?: number
  ticked?: boolean
  removed?: boolean
  position?: number
}

export type PrivateOutcome =
  | { saved: { id: string; version: number } }
  | { theirs: { text: string; version: number } }
  | 'not there'

/** A ticked point of an earlier meeting stays in sight for this long, so that the tick can be taken back. */
const ticksStay = 12 * 3_600_000

/**
 * The viewer's own private texts about something. With writePrivateText below it is the only way to them, so that sealing
 * them at rest is one change, here (PRODUCT.md, "Sealed at rest"). `openIn` adds what is not ticked in other places.
 */
export async function readPrivateTexts(
  viewer: Viewer,
  aboutId: string | readonly string[],
  kind: PrivateKind | readonly PrivateKind[],
  openIn?: SQL,
): Promise<PrivateText[]> {
  const kinds = JSON.stringify([kind].flat())
  const about = sql`${privateTexts.aboutId} in (select value from json_each(${JSON.stringify([aboutId].flat())}))`
  const here = and(about, sql`${privateTexts.kind} in (select value from json_each(${kinds}))`)
  const open = openIn
    ? sql`(private_texts.kind = 'point' and private_texts.about_id in ${openIn}
        and (private_texts.ticked_at is null or private_texts.ticked_at > ${viewer.now - ticksStay}))`
    : undefined
  return db()
    .select({
      id: privateTexts.id,
      kind: privateTexts.kind,
      aboutId: privateTexts.aboutId,
      text: privateTexts.text,
      version: privateTexts.version,
      position: privateTexts.position,
      tickedAt: privateTexts.tickedAt,
    })
    .from(privateTexts)
    .where(and(readablePrivateTexts(viewer), isNull(privateTexts.deletedAt), or(here, open)))
    .orderBy(asc(privateTexts.position), asc(privateTexts.id))
}

/**
 * Writes one of the viewer's own private texts, with its audit row, inside the caller's transaction. Whoever calls has
 * made sure that the viewer may see what it is about. The later save of an older version changes nothing and gets the
 * text that stands.
 */
export async function writePrivateText(tx: Db, viewer: Viewer, change: PrivateChange): Promise<PrivateOutcome> {
  const current = await currentOf(tx, viewer, change)
  if (!current) return change.id ? 'not there' : create(tx, viewer, change)
  const text = change.text ?? current.text
  const isNew = text !== current.text
  if (isNew && change.version !== undefined && isOutdated(current, change.version)) {
    return { theirs: { text: current.text, version: current.version } }
  }
  if (isNew) await keepReplaced(tx, viewer, current)
  const version = current.version + (isNew ? 1 : 0)
  await tx
    .update(privateTexts)
    .set({
      text,
      version,
      ...(isNew && { savedAt: viewer.now }),
      ...(change.position !== undefined && { position: change.position }),
      ...(change.ticked !== undefined && { tickedAt: change.ticked ? viewer.now : null }),
      ...(change.removed !== undefined && { deletedAt: change.removed ? viewer.now : null }),
    })
    .where(eq(privateTexts.id, current.id))
  await tell(tx, viewer, change.removed ? 'remove private text' : 'write private text', current.id)
  return { saved: { id: current.id, version } }
}

async function currentOf(tx: Db, viewer: Viewer, { id, aboutId, kind }: PrivateChange) {
  if (!id && kind === 'point') return undefined
  const which = id ? eq(privateTexts.id, id) : and(eq(privateTexts.aboutId, aboutId), isNull(privateTexts.deletedAt))
  const mine = and(readablePrivateTexts(viewer), eq(privateTexts.kind, kind), which)
  const rows = await tx.select().from(privateTexts).where(mine).limit(1)
  return rows[0]
}

async function create(tx: Db, viewer: Viewer, { aboutId, kind, text = '', version, position }: PrivateChange) {
  // Opening a form makes no row, and neither does leaving it empty.
  if (text === '') return { saved: { id: '', version: version ?? 0 } }
  const id = newId()
  const at = { createdAt: viewer.now, savedAt: viewer.now }
  const place = position ?? (await nextPosition(tx, viewer, aboutId))
  await tx
    .insert(privateTexts)
    .values({ id, authorId: viewer.personId, kind, aboutId, text, version: 1, position: place, ...at })
  await tell(tx, viewer, 'write private text', id)
  return { saved: { id, version: 1 } }
}

async function nextPosition(tx: Db, viewer: Viewer, aboutId: string): Promise<number> {
  const rows = await tx
    .select({ last: sql<number>`coalesce(max(${privateTexts.position}), -1)` })
    .from(privateTexts)
    .where(and(readablePrivateTexts(viewer), eq(privateTexts.aboutId, aboutId)))
  return (rows[0]?.last ?? -1) + 1
}

async function keepReplaced(tx: Db, viewer: Viewer, replaced: typeof privateTexts.$inferSelect) {
  const kept = await tx
    .select({ savedAt: sql<number | null>`max(${privateTextVersions.savedAt})` })
    .from(privateTextVersions)
    .where(eq(privateTextVersions.privateTextId, replaced.id))
  const by = viewer.personId
  const last = kept[0]?.savedAt ? { savedAt: kept[0].savedAt, savedBy: by } : undefined
  if (!keepsReplaced({ savedAt: replaced.savedAt, savedBy: by }, last, { by, at: viewer.now })) return
  const { id: privateTextId, version, text, savedAt } = replaced
  await tx.insert(privateTextVersions).values({ id: newId(), privateTextId, version, text, savedAt })
}

const tell = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'private text', objectId })
