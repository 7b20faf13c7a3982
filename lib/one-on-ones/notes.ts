import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '@/db/client'
import { people, sharedNotes, sharedNoteVersions } from '@/db/schema'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { isOutdated, keepsReplaced } from '@/lib/private-text/versions'
import type { notesInput } from './input'
import { meetingFor, tell } from './meeting'
import type { Saved } from './saved'
import { keptSoFar, setAside } from './set-aside'

/**
 * Saves the shared notes. The later save of an older version changes nothing of them and gets the text that stands
 * (QUALITY.md R3); its own words are set aside, so that neither is lost whichever is chosen.
 */
export async function saveNotes(viewer: Viewer, input: z.output<typeof notesInput>): Promise<Outcome<Saved>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, input.oneOnOneId, 'write')
    if (!meeting) return notThere
    const current = await notesOf(tx, meeting.id)
    // A save that is sent again because its answer was lost has nothing left to do.
    if ((current?.text ?? '') === input.text) return { done: { version: current?.version ?? 0 } }
    if (isOutdated(current, input.version)) {
      await setAside(tx, viewer, 'shared_note_versions', meeting.id, input.text)
      await tell(tx, viewer, 'set words aside', 'shared note', null)
      return { done: { theirs: theirsOf(current) } }
    }
    if (current) await keep(tx, viewer, current)
    const row = { text: input.text, version: input.version + 1, savedBy: viewer.personId, savedAt: viewer.now }
    await tx
      .insert(sharedNotes)
      .values({ oneOnOneId: meeting.id, ...row })
      .onConflictDoUpdate({ target: sharedNotes.oneOnOneId, set: row })
    await tell(tx, viewer, 'write shared notes', 'shared note', null)
    return { done: { version: row.version } }
  })
}

const theirsOf = (current: Current | undefined) => ({
  text: current?.text ?? '',
  isNothing: false,
  version: current?.version ?? 0,
  by: current?.by ?? '',
})

type Current = NonNullable<Awaited<ReturnType<typeof notesOf>>>

async function notesOf(tx: Db, oneOnOneId: string) {
  const rows = await tx
    .select({ notes: sharedNotes, by: people.name })
    .from(sharedNotes)
    .innerJoin(people, eq(people.id, sharedNotes.savedBy))
    .where(eq(sharedNotes.oneOnOneId, oneOnOneId))
  return rows[0] && { ...rows[0].notes, by: rows[0].by }
}

async function keep(tx: Db, viewer: Viewer, { by: _, ...replaced }: Current) {
  const kept = await keptSoFar(tx, 'shared_note_versions', replaced.oneOnOneId)
  if (!keepsReplaced(replaced, kept, { by: viewer.personId, at: viewer.now })) return
  await tx.insert(sharedNoteVersions).values({ id: newId(), ...replaced })
}
