'use server'

import { redirect } from 'next/navigation'
import { publicFormAction } from '../action'
import { linkInput } from '../input'
import { setPasswordByLink } from '../set-password-by-link'
import { findVisitor, keepSession } from '../visitor'

export const acceptInvitation = publicFormAction<typeof linkInput, never>(
  'accept-invitation',
  linkInput,
  async input => {
    const outcome = await setPasswordByLink('invitation', input, await findVisitor(), Date.now())
    if (!('sessionId' in outcome)) return outcome
    await keepSession(outcome.sessionId)
    redirect('/')
  },
)

export const resetPassword = publicFormAction<typeof linkInput, never>('reset-password', linkInput, async input => {
  const outcome = await setPasswordByLink('reset', input, await findVisitor(), Date.now())
  if (!('sessionId' in outcome)) return outcome
  await keepSession(outcome.sessionId)
  redirect('/')
})
