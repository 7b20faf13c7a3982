'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { followUpOn } from '../follow-up'
import { followUpInput } from '../input'

export const followUpEntry = formAction('follow an entry up', followUpInput, async (input, viewer) => {
  const outcome = await followUpOn(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
