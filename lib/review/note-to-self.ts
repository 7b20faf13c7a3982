import type { z } from 'zod'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { readPrivateTexts, writePrivateText } from '@/lib/private-text/texts'
import type { noteToSelfInput } from './input'
import { findPacket } from './packet'

export interface NoteToSelf {
  text: string
  version: number
}

/** The viewer's note to self in a packet, as it stands. */
export async function noteToSelf(viewer: Viewer, packetId: string): Promise<NoteToSelf> {
  const [note] = await readPrivateTexts(viewer, packetId, 'note to self')
  return { text: note?.text ?? '', version: note?.version ?? 0 }
}

/** Saves the note to self; one made from an older version changes nothing and gets the text that stands. */
export function saveNoteToSelf(
  viewer: Viewer,
  { packetId, text, version }: z.output<typeof noteToSelfInput>,
): Promise<Outcome<{ version: number; theirs?: string }>> {
  return transact(async tx => {
    if (!(await findPacket(viewer, packetId, tx))) return notThere
    const change = { aboutId: packetId, kind: 'note to self', text, version } as const
    const outcome = await writePrivateText(tx, viewer, change)
    if (outcome === 'not there') return notThere
    if ('theirs' in outcome) return { done: { version: outcome.theirs.version, theirs: outcome.theirs.text } }
    return { done: { version: outcome.saved.version } }
  })
}
