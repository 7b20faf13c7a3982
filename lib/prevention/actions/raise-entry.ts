'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { entryIdInput } from '../input'
import { raiseTheEntry } from '../raise'

export const raiseEntry = formAction('raise an entry', entryIdInput, async (input, viewer) => {
  const outcome = await raiseTheEntry(viewer, input.entryId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
