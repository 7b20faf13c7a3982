'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { switchInput } from './input'
import { switchOwnReminder } from './switch'

export const switchReminder = formAction('switch-reminder', switchInput, async (input, viewer) => {
  const outcome = await switchOwnReminder(viewer, input)
  revalidatePath('/settings')
  return outcome
})
