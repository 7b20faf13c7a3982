'use server'

import { formAction } from '@/lib/auth/action'
import { addPoint, addPoints, editPoint, movePoint, removePoint, tickPoint } from '../agenda'
import { anew } from '../anew'
import { each } from '../each'
import {
  addPointInput,
  addPointsInput,
  editPointInput,
  movePointInput,
  removePointsInput,
  tickPointInput,
} from '../input'

export const addAgendaItem = formAction('add agenda item', addPointInput, async (input, viewer) =>
  anew(await addPoint(viewer, input)),
)

export const addAgendaItems = formAction('add agenda item', addPointsInput, async (input, viewer) =>
  anew(await addPoints(viewer, input)),
)

export const editAgendaItem = formAction('change agenda item', editPointInput, async (input, viewer) =>
  anew(await editPoint(viewer, input)),
)

export const tickAgendaItem = formAction('tick agenda item', tickPointInput, async (input, viewer) =>
  anew(await tickPoint(viewer, input)),
)

export const moveAgendaItem = formAction('move agenda item', movePointInput, async (input, viewer) =>
  anew(await movePoint(viewer, input)),
)

export const removeAgendaItem = formAction('remove agenda item', removePointsInput, async ({ id: ids, undo }, viewer) =>
  anew(await each(ids, id => removePoint(viewer, { id, undo }))),
)
