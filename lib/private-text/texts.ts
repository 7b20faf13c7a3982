import { and, asc, desc, eq, gt, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
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
  createdAt: number
  savedAt: number
  tickedAt: number | null
  /** What the caller's own table says beside it, as JSON. */
  more: string | null
}

export interface PrivateChange {
  /** Of a text that is there; without it a point, signal or capture is new, and a note is the one that its author has about this. */
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

/** An earlier text of a private one: it stood once, or it came second and was set aside. */
export interface PrivateVersion {
  id: string
  text: string
  savedAt: number
  isSetAside: boolean
}

/** A ticked point of an earlier meeting stays in sight for this long, so that the tick can be taken back. */
const ticksStay = 12 * 3_600_000

/**
 * The viewer's own private texts about something. With their versions, privateTextsWhere and writePrivateText below it is
 * the only way to them, so that sealing them at rest is one change, here (PRODUCT.md, "Sealed at rest"). `openIn` adds what
 * is not ticked in other places.
 */
export function readPrivateTexts(
  viewer: Viewer,
  aboutId: string | readonly string[],
  kind: PrivateKind | readonly PrivateKind[],
  openIn?: SQL,
  more?: SQL,
): Promise<PrivateText[]> {
  const kinds = JSON.stringify([kind].flat())
  const about = sql`private_texts.about_id in (select value from json_each(${JSON.stringify([aboutId].flat())}))`
  const here = sql`(${about} and private_texts.kind in (select value from json_each(${kinds})))`
  const open = openIn
    ? sql`or (private_texts.kind = 'point' and private_texts.about_id in ${openIn}
        and (private_texts.ticked_at is null or private_texts.ticked_at > ${viewer.now - ticksStay}))`
    : sql``
  return privateTextsWhere(viewer, sql`(${here} ${open})`, more)
}

/** The same by any condition on `private_texts`; `more` is a JSON expression over the caller's own table. */
export async function privateTextsWhere(viewer: Viewer, which: SQL, more?: SQL): Promise<PrivateText[]> {
  return db()
    .select({
      id: privateTexts.id,
      kind: privateTexts.kind,
      aboutId: privateTexts.aboutId,
      text: privateTexts.text,
      version: privateTexts.version,
      position: privateTexts.position,
      createdAt: privateTexts.createdAt,
      savedAt: privateTexts.savedAt,
      tickedAt: privateTexts.tickedAt,
      more: sql<string | null>`${more ?? sql`null`}`.as('more'),
    })
    .from(privateTexts)
    .where(and(readablePrivateTexts(viewer), isNull(privateTexts.deletedAt), which))
    .orderBy(asc(privateTexts.position), asc(privateTexts.id))
}

/**
 * The kept versions of the viewer's own private text of a kind about something, newest first; as the text, for its author
 * alone. Words that were set aside and then chosen after all stand, or stood: they are told once.
 */
export async function readPrivateVersions(
  viewer: Viewer,
  aboutId: string,
  kind: PrivateKind,
): Promise<PrivateVersion[]> {
  const rows = await db()
    .select({
      id: privateTextVersions.id,
      text: privateTextVersions.text,
      savedAt: privateTextVersions.savedAt,
      version: privateTextVersions.version,
    })
    .from(privateTexts)
    .innerJoin(privateTextVersions, eq(privateTextVersions.privateTextId, privateTexts.id))
    .where(
      and(
        readablePrivateTexts(viewer),
        isNull(privateTexts.deletedAt),
        eq(privateTexts.aboutId, aboutId),
        eq(privateTexts.kind, kind),
        or(gt(privateTextVersions.version, 0), ne(privateTextVersions.text, privateTexts.text)),
      ),
    )
    .orderBy(desc(privateTextVersions.savedAt), desc(privateTextVersions.version))
  const stood = new Set(rows.flatMap(row => (row.version > 0 ? row.text : [])))
  return rows
    .filter(row => row.version > 0 || !stood.has(row.text))
    .map(({ version, ...row }) => ({ ...row, isSetAside: version < 0 }))
}

/**
 * Writes one of the viewer's own private texts, with its audit row, inside the caller's transaction. Whoever calls has
 * made sure that the viewer may see what it is about. The later save of an older version changes nothing of it and gets
 * the text that stands; its own words are set aside.
 */
export async function writePrivateText(tx: Db, viewer: Viewer, change: PrivateChange): Promise<PrivateOutcome> {
  const current = await currentOf(tx, viewer, change)
  if (!current) return change.id ? 'not there' : create(tx, viewer, change)
  const text = change.text ?? current.text
  const isNew = text !== current.text
  if (isNew && change.version !== undefined && isOutdated(current, change.version)) {
    await setAside(tx, viewer, current.id, text)
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

/** Of these its author has as many about one thing as they write; of every other kind one. */
const severalAbout: readonly PrivateKind[] = ['point', 'signal', 'unfinished capture']

async function currentOf(tx: Db, viewer: Viewer, { id, aboutId, kind }: PrivateChange) {
  if (!id && severalAbout.includes(kind)) return undefined
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

/** Words that came second are kept too; they never stood, so their number is below zero. Sent again, they are there once. */
async function setAside(tx: Db, viewer: Viewer, privateTextId: string, text: string) {
  if (text.trim() === '') return
  const { id, version, text: words } = privateTextVersions
  const asides = await tx
    .select({ id, version, words })
    .from(privateTextVersions)
    .where(and(eq(privateTextVersions.privateTextId, privateTextId), lt(version, 0)))
    .orderBy(asc(version))
  const again = asides.find(aside => aside.words === text)
  if (again) await tx.update(privateTextVersions).set({ savedAt: viewer.now }).where(eq(id, again.id))
  else {
    const number = (asides[0]?.version ?? 0) - 1
    const row = { id: newId(), privateTextId, version: number, text, savedAt: viewer.now }
    await tx.insert(privateTextVersions).values(row)
  }
  await tell(tx, viewer, 'set words aside', privateTextId)
}

async function keepReplaced(tx: Db, viewer: Viewer, replaced: typeof privateTexts.$inferSelect) {
  const { savedAt: at, version: number } = privateTextVersions
  const kept = await tx
    .select({
      last: sql<number | null>`max(case when ${number} > 0 then ${at} end)`,
      setAsideAt: sql<number | null>`max(case when ${number} < 0 then ${at} end)`,
    })
    .from(privateTextVersions)
    .where(eq(privateTextVersions.privateTextId, replaced.id))
  const by = viewer.personId
  const soFar = {
    last: kept[0]?.last ? { savedAt: kept[0].last, savedBy: by } : undefined,
    setAsideAt: kept[0]?.setAsideAt ?? undefined,
  }
  if (!keepsReplaced({ savedAt: replaced.savedAt, savedBy: by }, soFar, { by, at: viewer.now })) return
  const { id: privateTextId, version, text, savedAt } = replaced
  await tx.insert(privateTextVersions).values({ id: newId(), privateTextId, version, text, savedAt })
}

const tell = (tx: Db, viewer: Viewer, act: string, objectId: string) =>
  record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'private text', objectId })
