'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { changeSettings } from './change-settings'
import { settingsInput } from './input'

export const changeSettingsForm = formAction('change-settings', settingsInput, async (input, viewer) => {
  const outcome = await changeSettings(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
