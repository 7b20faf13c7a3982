'use server'

import { revalidatePath } from 'next/cache'
import { savingAction } from '@/lib/auth/action'
import { binTheEntry } from '../bin'
import { entryIdInput } from '../input'

/** Deletes an entry softly; undone by `putBackEntry`. */
export const binEntry = savingAction('delete an entry', entryIdInput, async ({ entryId }, viewer) => {
  const outcome = await binTheEntry(viewer, entryId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
