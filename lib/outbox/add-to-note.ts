import type { z } from 'zod'
import { transact } from '@/db/transact'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { once, resultOf } from '@/lib/once'
import { noteTooLong } from '@/lib/one-on-ones/bounds'
import { meetingFor } from '@/lib/one-on-ones/meeting'
import { readPrivateTexts, writePrivateText } from '@/lib/private-text/texts'
import type { noteInput } from './input'

/** Adds words at the end of the viewer's private note in a one-on-one, once for each key; what stands there stays. */
export async function addToNote(viewer: Viewer, input: z.output<typeof noteInput>): Promise<Outcome<string>> {
  const { oneOnOneId, key } = input
  return transact(async tx => {
    if (!(await meetingFor(tx, viewer, oneOnOneId, 'private'))) return notThere
    const added = await resultOf(tx, viewer, key)
    if (added) return { done: added }
    // Writers wait for one another, so what is read here is what stands.
    const [note] = await readPrivateTexts(viewer, oneOnOneId, 'note')
    const text = [note?.text, input.text].filter(Boolean).join('\n\n')
    const tooLong = noteTooLong(text)
    if (tooLong) return { fields: { text: tooLong } }
    const id = await once(tx, viewer, key, async () => {
      const outcome = await writePrivateText(tx, viewer, { aboutId: oneOnOneId, kind: 'note', text })
      return outcome !== 'not there' && 'saved' in outcome ? outcome.saved.id : ''
    })
    return { done: id }
  })
}
