'use server'

import { revalidatePath } from 'next/cache'
import { formAction, savingAction } from '@/lib/auth/action'
import { captureEntry } from './capture'
import { captureInput, dropUnfinishedInput, unfinishedInput } from './input'
import { dropUnfinished, keepUnfinished } from './unfinished'

/** The capture line's form; the page sends it by itself, or without JavaScript as a form. */
export const capture = formAction('capture an entry', captureInput, async (input, viewer) => {
  const outcome = await captureEntry(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})

/** Words of a capture that was closed before they were saved; they wait on Today. */
export const keepUnfinishedCapture = savingAction(
  'keep an unfinished capture',
  unfinishedInput,
  async (input, viewer) => {
    const outcome = await keepUnfinished(viewer, input)
    revalidatePath('/')
    return outcome
  },
)

export const dropUnfinishedCapture = savingAction(
  'drop an unfinished capture',
  dropUnfinishedInput,
  async (input, viewer) => {
    const outcome = await dropUnfinished(viewer, input)
    revalidatePath('/')
    return outcome
  },
)
