'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import { addRecurringInput, askRecurringInput, removeInput, takeInput, takeOffInput } from '../input'
import { addRecurring, askRecurring, endRecurring } from '../recurring'
import { takeOffAgenda, takeOntoAgenda } from '../take'

/** When something was done, the one-on-one is made anew, and the page on which one chooses for it. */
async function shown<D>(doing: Promise<Outcome<D>>): Promise<Outcome<D>> {
  const outcome = await doing
  if (!('done' in outcome)) return outcome
  revalidatePath('/(desk)/people/[personId]/one-on-ones/[meetingId]', 'page')
  revalidatePath('/(desk)/people/[personId]/one-on-ones/[meetingId]/prepare', 'page')
  return outcome
}

export const takePoints = formAction('take onto agenda', takeInput, (input, viewer) =>
  shown(takeOntoAgenda(viewer, input)),
)

export const takePointsOff = formAction('take off agenda', takeOffInput, (input, viewer) =>
  shown(takeOffAgenda(viewer, input)),
)

export const addRecurringQuestion = formAction('add recurring question', addRecurringInput, (input, viewer) =>
  shown(addRecurring(viewer, input)),
)

export const endRecurringQuestion = formAction('end recurring question', removeInput, (input, viewer) =>
  shown(endRecurring(viewer, input)),
)

export const askRecurringQuestion = formAction('ask recurring question', askRecurringInput, (input, viewer) =>
  shown(askRecurring(viewer, input)),
)
