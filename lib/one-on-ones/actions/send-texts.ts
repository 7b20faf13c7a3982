'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import { saveAnswer } from '../answer'
import { answerInput, notesInput } from '../input'
import { saveNotes } from '../notes'
import { savePrivateNote } from '../private'
import type { Saved } from '../saved'

// The same saves by a button, where there is no JavaScript.

export const sendSharedNotes = formAction('write shared notes', notesInput, async (input, viewer) =>
  told(await saveNotes(viewer, input)),
)

export const sendTheAnswer = formAction('write answer', answerInput, async (input, viewer) =>
  told(await saveAnswer(viewer, input)),
)

export const sendOwnNote = formAction('write private note', notesInput, async (input, viewer) =>
  told(await savePrivateNote(viewer, input)),
)

/** Without JavaScript the other text is told in words; it is saved, and yours is still in the field. */
function told(outcome: Outcome<Saved>): Outcome<Saved> {
  revalidatePath('/(desk)/people/[personId]/one-on-ones/[meetingId]', 'page')
  if (!('done' in outcome) || 'version' in outcome.done) return outcome
  const { by, text, isNothing } = outcome.done.theirs
  const other = isNothing ? 'Nothing this week' : text
  return {
    problem: `Meanwhile ${by} saved this: “${other}”. Yours is still in the field; save again to put it in its place.`,
  }
}
