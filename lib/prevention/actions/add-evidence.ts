'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { addEvidenceTo } from '../evidence'
import { evidenceInput } from '../input'

export const addEvidence = formAction('add evidence', evidenceInput, async (input, viewer) => {
  const outcome = await addEvidenceTo(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
