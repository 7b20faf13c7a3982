'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/action'
import { editTheEntry } from '../edit'
import { editInput } from '../input'

/** Saves the entry's form and goes back to the entry. */
export const editEntry = formAction('edit an entry', editInput, async (input, viewer) => {
  const outcome = await editTheEntry(viewer, input)
  if (!('done' in outcome)) return outcome
  revalidatePath('/', 'layout')
  redirect(`/entries/${input.entryId}`)
})
