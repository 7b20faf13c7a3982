'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/action'
import { actInput, moveInput, planInput } from '../input'
import { cancel, move, plan } from '../plan'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

export const planOneOnOne = formAction('plan one-on-one', planInput, async (input, viewer) => {
  const outcome = await plan(viewer, input)
  if (!('done' in outcome)) return outcome
  redirect(`/people/${input.reportId}/one-on-ones/${outcome.done}` as Route)
})

export const moveOneOnOne = formAction('move one-on-one', moveInput, async (input, viewer) => {
  const outcome = await move(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const cancelOneOnOne = formAction('cancel one-on-one', actInput, async (input, viewer) => {
  const outcome = await cancel(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
