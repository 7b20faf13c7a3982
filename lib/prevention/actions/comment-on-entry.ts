'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { commentOn } from '../comment'
import { commentInput } from '../input'

export const commentOnEntry = formAction('comment on an entry', commentInput, async (input, viewer) => {
  const outcome = await commentOn(viewer, input)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
