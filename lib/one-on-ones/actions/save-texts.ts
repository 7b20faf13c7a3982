'use server'

import { savingAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import { toHtml } from '@/lib/markdown'
import { saveAnswer } from '../answer'
import { answerInput, notesInput } from '../input'
import { saveNotes } from '../notes'
import { savePrivateNote } from '../private'
import type { Saved } from '../saved'

// Saves of what is being typed. They make no page anew: the page under the hand knows better than the server.

export const saveSharedNotes = savingAction('write shared notes', notesInput, async (input, viewer) =>
  asItReads(await saveNotes(viewer, input), input.text),
)

export const saveTheAnswer = savingAction('write answer', answerInput, (input, viewer) => saveAnswer(viewer, input))

export const saveOwnNote = savingAction('write private note', notesInput, async (input, viewer) =>
  asItReads(await savePrivateNote(viewer, input), input.text),
)

const asItReads = (outcome: Outcome<Saved>, text: string): Outcome<Saved> =>
  'done' in outcome && 'version' in outcome.done ? { done: { ...outcome.done, html: toHtml(text) } } : outcome
