'use server'

import { revalidatePath } from 'next/cache'
import { formAction, savingAction } from '@/lib/auth/action'
import { saveDraft, sendAhead, takeBack } from '../answer-ahead'
import { draftAnswerInput, sendAheadInput, takeBackInput } from '../input'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

/** Saves what is being typed; it makes no page anew. */
export const saveAnswerAhead = savingAction('write private text', draftAnswerInput, (input, viewer) =>
  saveDraft(viewer, input),
)

export const sendAnswerAhead = formAction('send answer ahead', sendAheadInput, async (input, viewer) => {
  const outcome = await sendAhead(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const takeAnswerBack = formAction('take back answer', takeBackInput, async (input, viewer) => {
  const outcome = await takeBack(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
