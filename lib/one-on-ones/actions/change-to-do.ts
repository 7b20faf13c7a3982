'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { addToDoInput, editToDoInput, removeInput } from '../input'
import { addToDo, editToDo, removeToDo, tickToDo } from '../to-do'

const page = '/(desk)/people/[personId]/one-on-ones/[meetingId]'

export const addActionItem = formAction('add action item', addToDoInput, async (input, viewer) => {
  const outcome = await addToDo(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const editActionItem = formAction('change action item', editToDoInput, async (input, viewer) => {
  const outcome = await editToDo(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const tickActionItem = formAction('finish action item', removeInput, async (input, viewer) => {
  const outcome = await tickToDo(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const removeActionItem = formAction('remove action item', removeInput, async (input, viewer) => {
  const outcome = await removeToDo(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})
