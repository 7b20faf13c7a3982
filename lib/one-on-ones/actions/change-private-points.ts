'use server'

import { formAction } from '@/lib/auth/action'
import { anew } from '../anew'
import { each } from '../each'
import {
  addPointInput,
  addPointsInput,
  editPrivatePointInput,
  movePrivatePointInput,
  removePrivatePointsInput,
  tickPointInput,
} from '../input'
import {
  addPrivatePoint,
  addPrivatePoints,
  editPrivatePoint,
  movePrivatePoint,
  removePrivatePoint,
  tickPrivatePoint,
} from '../private'

export const addOwnPoint = formAction('add private point', addPointInput, async (input, viewer) =>
  anew(await addPrivatePoint(viewer, input)),
)

export const addOwnPoints = formAction('add private point', addPointsInput, async (input, viewer) =>
  anew(await addPrivatePoints(viewer, input)),
)

export const editOwnPoint = formAction('change private point', editPrivatePointInput, async (input, viewer) =>
  anew(await editPrivatePoint(viewer, input)),
)

export const moveOwnPoint = formAction('move private point', movePrivatePointInput, async (input, viewer) =>
  anew(await movePrivatePoint(viewer, input)),
)

export const tickOwnPoint = formAction('tick private point', tickPointInput, async (input, viewer) =>
  anew(await tickPrivatePoint(viewer, input)),
)

export const removeOwnPoint = formAction(
  'remove private point',
  removePrivatePointsInput,
  async ({ id: ids, ...input }, viewer) => anew(await each(ids, id => removePrivatePoint(viewer, { id, ...input }))),
)
