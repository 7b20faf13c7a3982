'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { askAbout } from '../ask'
import { askInput, changeSignalInput, editSignalInput, keepSignalInput, removeSignalInput } from '../input'
import { changeSignal, editSignal, keepSignal, removeSignal } from '../keep'

// Signals stand on Today, beside the one-on-one and on the person's page: all are made anew.

export const keepTheSignal = formAction('keep signal', keepSignalInput, async (input, viewer) => {
  const outcome = await keepSignal(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})

export const editTheSignal = formAction('edit signal', editSignalInput, async (input, viewer) => {
  const outcome = await editSignal(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})

export const changeTheSignal = formAction('change signal', changeSignalInput, async (input, viewer) => {
  const outcome = await changeSignal(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})

export const removeTheSignal = formAction('remove signal', removeSignalInput, async (input, viewer) => {
  const outcome = await removeSignal(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})

export const askAboutSignal = formAction('ask about signal', askInput, async (input, viewer) => {
  const outcome = await askAbout(viewer, input)
  revalidatePath('/', 'layout')
  return outcome
})
