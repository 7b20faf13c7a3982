'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { requestIdInput } from '../input'
import { withdrawTheRequest } from '../requests'

export const withdrawRequest = formAction('withdraw a request', requestIdInput, async (input, viewer) => {
  const outcome = await withdrawTheRequest(viewer, input.requestId)
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
})
