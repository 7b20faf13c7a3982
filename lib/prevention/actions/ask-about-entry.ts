'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { requestInput } from '../input'
import { askAbout } from '../requests'

export const askAboutEntry = formAction('ask about an entry', requestInput, async (input, viewer) => {
  const outcome = await askAbout(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
