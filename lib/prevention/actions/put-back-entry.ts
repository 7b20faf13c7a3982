'use server'

import { revalidatePath } from 'next/cache'
import { savingAction } from '@/lib/auth/action'
import { putBackTheEntry } from '../bin'
import { entryIdInput } from '../input'

/** Takes an entry out of the bin. */
export const putBackEntry = savingAction('put an entry back', entryIdInput, async ({ entryId }, viewer) => {
  const outcome = await putBackTheEntry(viewer, entryId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
