import 'server-only'
import { revalidatePath } from 'next/cache'
import type { Outcome } from '@/lib/auth/outcome'

/**
 * Makes the pages of one-on-ones anew after a change, and when somebody else's came first. What was refused makes none:
 * the page may be closed by now, and what was typed stands in it.
 */
export function anew<D>(outcome: Outcome<D>): Outcome<D> {
  if ('done' in outcome || !outcome.problem) revalidatePath('/(desk)/people/[personId]/one-on-ones/[meetingId]', 'page')
  return outcome
}
