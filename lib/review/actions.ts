'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction, savingAction } from '@/lib/auth/action'
import { changeDraft } from './change-draft'
import { freezePacket } from './freeze'
import { draftChangeInput, freezeInput, newPacketInput, noteToSelfInput, packetInput, readBackInput } from './input'
import { deletePacket, makePacket, restorePacket } from './make-packet'
import { saveNoteToSelf } from './note-to-self'
import { sayReadBack } from './read-back'

const page = '/(desk)/people/[personId]/review/[packetId]'

export const prepareReview = formAction('make packet', newPacketInput, async (input, viewer) => {
  const outcome = await makePacket(viewer, input)
  if ('done' in outcome) redirect(`/people/${input.personId}/review/${outcome.done.id}` as Route)
  return outcome
})

export const changePacket = savingAction('change packet', draftChangeInput, async (input, viewer) => {
  const outcome = await changeDraft(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const keepVersion = savingAction('keep packet', freezeInput, async (input, viewer) => {
  const outcome = await freezePacket(viewer, input)
  revalidatePath(page, 'page')
  return outcome
})

export const throwPacketAway = savingAction('delete packet', packetInput, (input, viewer) =>
  deletePacket(viewer, input),
)

export const takePacketBack = savingAction('restore packet', packetInput, async (input, viewer) => {
  const outcome = await restorePacket(viewer, input)
  revalidatePath('/reviews')
  return outcome
})

export const markReadBack = savingAction('mark as read back', readBackInput, (input, viewer) =>
  sayReadBack(viewer, input),
)

/** The same from a form, for those without JavaScript. */
export const sendReadBack = formAction('mark as read back', readBackInput, async (input, viewer) => {
  const outcome = await sayReadBack(viewer, input)
  revalidatePath('/(stage)/people/[personId]/review/[packetId]/read-back', 'page')
  return outcome
})

export const saveNote = savingAction('write note to self', noteToSelfInput, (input, viewer) =>
  saveNoteToSelf(viewer, input),
)
