'use server'

import { formAction, savingAction } from '@/lib/auth/action'
import { anew } from '../anew'
import { saveDraft, sendAhead, takeBack } from '../answer-ahead'
import { draftAnswerInput, sendAheadInput, takeBackInput } from '../input'

/** Saves what is being typed; it makes no page anew. */
export const saveAnswerAhead = savingAction('write private text', draftAnswerInput, (input, viewer) =>
  saveDraft(viewer, input),
)

export const sendAnswerAhead = formAction('send answer ahead', sendAheadInput, async (input, viewer) =>
  anew(await sendAhead(viewer, input)),
)

export const takeAnswerBack = formAction('take back answer', takeBackInput, async (input, viewer) =>
  anew(await takeBack(viewer, input)),
)
