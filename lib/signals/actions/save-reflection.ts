'use server'

import { revalidatePath } from 'next/cache'
import { formAction, savingAction } from '@/lib/auth/action'
import { reflectionInput } from '../input'
import { saveTheReflection } from '../reflection'

/** Saves it as it is typed; makes no page anew: the page under the hand knows better than the server. */
export const saveReflection = savingAction('write reflection', reflectionInput, (input, viewer) =>
  saveTheReflection(viewer, input),
)

/** The same by a button, where there is no JavaScript. */
export const sendReflection = formAction('write reflection', reflectionInput, async (input, viewer) => {
  const outcome = await saveTheReflection(viewer, input)
  revalidatePath('/(desk)/people/[personId]/one-on-ones/[meetingId]', 'page')
  if (!('done' in outcome) || 'version' in outcome.done) return outcome
  return {
    problem: `Meanwhile you saved this elsewhere: “${outcome.done.theirs.text}”. Yours is still in the field; save again to put it in its place.`,
  }
})
