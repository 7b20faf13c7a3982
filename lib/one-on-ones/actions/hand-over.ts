'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { handOver, sawHandOvers } from '../hand-over'
import { handOverInput, sawHandOversInput } from '../input'

export const handOverOneOnOne = formAction('hand over one-on-one', handOverInput, async (input, viewer) => {
  const outcome = await handOver(viewer, input)
  // It opens and closes to others on many pages, and what stayed open goes along.
  revalidatePath('/(desk)', 'layout')
  return outcome
})

export const seeHandOvers = formAction('see hand-over', sawHandOversInput, async (input, viewer) => {
  const outcome = await sawHandOvers(viewer, input)
  revalidatePath('/')
  return outcome
})
