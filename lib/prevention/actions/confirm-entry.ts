'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { confirmTheEntry } from '../confirm'
import { confirmationInput } from '../input'

export const confirmEntry = formAction('confirm an entry', confirmationInput, async (input, viewer) => {
  const outcome = await confirmTheEntry(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
