'use server'

import { formAction } from '@/lib/auth/action'
import { anew } from '../anew'
import { addToDoInput, editToDoInput, removeInput } from '../input'
import { addToDo, editToDo, removeToDo, tickToDo } from '../to-do'

export const addActionItem = formAction('add action item', addToDoInput, async (input, viewer) =>
  anew(await addToDo(viewer, input)),
)

export const editActionItem = formAction('change action item', editToDoInput, async (input, viewer) =>
  anew(await editToDo(viewer, input)),
)

export const tickActionItem = formAction('finish action item', removeInput, async (input, viewer) =>
  anew(await tickToDo(viewer, input)),
)

export const removeActionItem = formAction('remove action item', removeInput, async (input, viewer) =>
  anew(await removeToDo(viewer, input)),
)
