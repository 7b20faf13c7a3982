import type { Viewer } from '@/lib/access/viewer'
import { readPrivateTexts } from '@/lib/private-text/texts'
import type { TimelineRow } from '../rows'

const shown = 280

/** Puts the beginning of the viewer's own private note under each one-on-one of the page. */
export async function withNotes(viewer: Viewer, rows: TimelineRow[]): Promise<TimelineRow[]> {
  const ids = rows.filter(row => row.kind === 'one-on-one' && row.isReadable).map(row => row.id)
  if (ids.length === 0) return rows
  const notes = await readPrivateTexts(viewer, ids, 'note')
  const byId = new Map(notes.map(note => [note.aboutId, beginning(note.text)]))
  return rows.map(row => (byId.get(row.id) ? { ...row, note: byId.get(row.id) } : row))
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
