'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { ask, hold } from '../hold'
import { actInput } from '../input'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

export const holdOneOnOne = formAction('hold one-on-one', actInput, async (input, viewer) => {
  const outcome = await hold(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const markAsked = formAction('ask the question', actInput, async (input, viewer) => {
  const outcome = await ask(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
