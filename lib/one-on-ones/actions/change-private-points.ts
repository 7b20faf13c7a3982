'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { addPointInput, editPrivatePointInput, tickPointInput } from '../input'
import { addPrivatePoint, editPrivatePoint, removePrivatePoint, tickPrivatePoint } from '../private'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

export const addOwnPoint = formAction('add private point', addPointInput, async (input, viewer) => {
  const outcome = await addPrivatePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const editOwnPoint = formAction('change private point', editPrivatePointInput, async (input, viewer) => {
  const outcome = await editPrivatePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const tickOwnPoint = formAction('tick private point', tickPointInput, async (input, viewer) => {
  const outcome = await tickPrivatePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const removeOwnPoint = formAction('remove private point', tickPointInput, async (input, viewer) => {
  const outcome = await removePrivatePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
