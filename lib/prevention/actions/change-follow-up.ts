'use server'

import { revalidatePath } from 'next/cache'
import { savingAction } from '@/lib/auth/action'
import { changeFollowUp } from '../follow-up'
import { followUpIdInput } from '../input'

export const removeFollowUp = savingAction('remove a follow-up', followUpIdInput, async ({ followUpId }, viewer) => {
  const outcome = await changeFollowUp(viewer, followUpId, 'removed')
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})

export const putBackFollowUp = savingAction('put a follow-up back', followUpIdInput, async ({ followUpId }, viewer) => {
  const outcome = await changeFollowUp(viewer, followUpId, 'put back')
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
