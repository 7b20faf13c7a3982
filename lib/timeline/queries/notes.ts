import { sql } from 'drizzle-orm'
import type { Viewer } from '@/lib/access/viewer'
import { privateTextsWhere } from '@/lib/private-text/texts'
import { signalFacts, signalsAmong } from '@/lib/signals/queries/facts'
import { shownSignal } from '@/lib/signals/shown'
import { isBelow, type Place, type TimelineRow } from '../rows'

const shown = 280

/**
 * Puts what only the viewer reads into a page: the beginning of their own private note under each one-on-one, and their
 * signals at their places; in one statement, or none where there is nothing to look for.
 */
export async function ownTextsOf(
  viewer: Viewer,
  rows: TimelineRow[],
  places: readonly (Place & { kind: TimelineRow['kind'] })[],
): Promise<TimelineRow[]> {
  const meetings = rows.filter(row => row.kind === 'one-on-one' && row.isReadable).map(row => row.id)
  const signalIds = places.filter(place => place.kind === 'signal').map(place => place.id)
  if (meetings.length + signalIds.length === 0) return rows
  const among = (ids: string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`
  const texts = await privateTextsWhere(
    viewer,
    sql`((private_texts.kind = 'note' and private_texts.about_id in ${among(meetings)}) or private_texts.id in ${among(signalIds)})`,
    signalFacts(viewer),
  )
  const notes = new Map(texts.flatMap(text => (text.kind === 'note' ? [[text.aboutId, beginning(text.text)]] : [])))
  const days = new Map(places.map(place => [place.id, place.day]))
  const signals = signalsAmong(viewer, texts).map((signal): TimelineRow => {
    return { kind: 'signal', id: signal.id, day: days.get(signal.id) ?? '', signal: shownSignal(signal, viewer) }
  })
  const noted = rows.map(row => (notes.get(row.id) ? { ...row, note: notes.get(row.id) } : row))
  return [...noted, ...signals].sort((a, b) => (isBelow(a, b) ? 1 : -1))
}

/** The first words of a note, as plain text, cut at a word. */
function beginning(text: string): string {
  const words = text
    .slice(0, 4 * shown)
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= shown) return words
  return `${words.slice(0, shown).replace(/\s\S*$/u, '')} …`
}
