'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { addPoint, editPoint, movePoint, removePoint, tickPoint } from '../agenda'
import { addPointInput, editPointInput, movePointInput, removeInput, tickPointInput } from '../input'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

export const addAgendaItem = formAction('add agenda item', addPointInput, async (input, viewer) => {
  const outcome = await addPoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const editAgendaItem = formAction('change agenda item', editPointInput, async (input, viewer) => {
  const outcome = await editPoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const tickAgendaItem = formAction('tick agenda item', tickPointInput, async (input, viewer) => {
  const outcome = await tickPoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const moveAgendaItem = formAction('move agenda item', movePointInput, async (input, viewer) => {
  const outcome = await movePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const removeAgendaItem = formAction('remove agenda item', removeInput, async (input, viewer) => {
  const outcome = await removePoint(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
