'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { changeOwnDisplay, changeOwnProfile } from './change-own'
import { displayInput, profileInput } from './input'

export const changeProfile = formAction('change-profile', profileInput, async (input, viewer) => {
  const outcome = await changeOwnProfile(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})

export const changeDisplay = formAction('change-display', displayInput, async (input, viewer) => {
  const outcome = await changeOwnDisplay(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})
