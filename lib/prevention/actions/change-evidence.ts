'use server'

import { revalidatePath } from 'next/cache'
import { savingAction } from '@/lib/auth/action'
import { changeEvidence } from '../evidence'
import { evidenceIdInput } from '../input'

export const removeEvidence = savingAction('remove evidence', evidenceIdInput, async ({ evidenceId }, viewer) => {
  const outcome = await changeEvidence(viewer, evidenceId, 'removed')
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})

export const putBackEvidence = savingAction('put evidence back', evidenceIdInput, async ({ evidenceId }, viewer) => {
  const outcome = await changeEvidence(viewer, evidenceId, 'put back')
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
