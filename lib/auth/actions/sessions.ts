'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '../action'
import { changeOwnPassword } from '../change-password'
import { endOwnSession } from '../end-session'
import { changePasswordInput, endSessionInput } from '../input'
import { dropSession, findVisitor } from '../visitor'

export const changePassword = formAction('change-password', changePasswordInput, async (input, viewer) => {
  const outcome = await changeOwnPassword(viewer, input, (await findVisitor()).place)
  if ('done' in outcome) revalidatePath('/settings')
  return outcome
})

export const endSession = formAction('end-session', endSessionInput, async (input, viewer) => {
  const outcome = await endOwnSession(viewer, input.sessionId)
  if ('done' in outcome) revalidatePath('/settings')
  if ('done' in outcome && input.sessionId === viewer.sessionId) {
    await dropSession()
    redirect('/sign-in')
  }
  return outcome
})
