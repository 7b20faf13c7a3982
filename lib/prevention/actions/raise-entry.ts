'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { entryIdInput } from '../input'
import { lowerTheEntry, raiseTheEntry } from '../raise'

export const raiseEntry = formAction('raise an entry', entryIdInput, async (input, viewer) => {
  const outcome = await raiseTheEntry(viewer, input.entryId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})

export const lowerEntry = formAction('lower an entry', entryIdInput, async (input, viewer) => {
  const outcome = await lowerTheEntry(viewer, input.entryId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
