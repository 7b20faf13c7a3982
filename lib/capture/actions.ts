'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { captureEntry } from './capture'
import { captureInput } from './input'

/** The capture line's form; the page sends it by itself, or without JavaScript as a form. */
export const capture = formAction('capture an entry', captureInput, async (input, viewer) => {
  const outcome = await captureEntry(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
