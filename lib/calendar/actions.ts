'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import { endFeed, makeFeed } from './feed'
import { endFeedInput, noInput } from './input'

export const makeCalendarFeed = formAction('make-feed', noInput, async (_, viewer) => {
  const outcome = await makeFeed(viewer)
  revalidatePath('/settings')
  return outcome
})

export const endCalendarFeed = formAction('end-feed', endFeedInput, async (input, viewer) => {
  const outcome = await endFeed(viewer, input.personId)
  revalidatePath('/settings')
  revalidatePath(`/admin/people/${input.personId}`)
  return outcome
})
