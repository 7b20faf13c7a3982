'use server'

import { savingAction } from '@/lib/auth/action'
import { saveAnswer } from '../answer'
import { answerInput, notesInput } from '../input'
import { saveNotes } from '../notes'
import { savePrivateNote } from '../private'

// Saves of what is being typed. They make no page anew: the page under the hand knows better than the server.

export const saveSharedNotes = savingAction('write shared notes', notesInput, (input, viewer) =>
  saveNotes(viewer, input),
)

export const saveTheAnswer = savingAction('write answer', answerInput, (input, viewer) => saveAnswer(viewer, input))

export const saveOwnNote = savingAction('write private note', notesInput, (input, viewer) =>
  savePrivateNote(viewer, input),
)
