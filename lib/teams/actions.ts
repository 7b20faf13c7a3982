'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import { addToTeam, changeBelonging } from './belonging'
import { belongingInput, changedBelongingInput, oneTeamInput, renamedTeamInput, teamInput } from './input'
import { closeTeam, createTeam, renameTeam, reopenTeam } from './team'

export const createTeamForm = formAction<typeof teamInput, string>('create-team', teamInput, async (input, viewer) => {
  const outcome = shown(await createTeam(viewer, input))
  if ('done' in outcome) redirect(`/admin/teams/${outcome.done}` as Route)
  return outcome
})

export const renameTeamForm = formAction('rename-team', renamedTeamInput, async ({ teamId, name }, viewer) =>
  shown(await renameTeam(viewer, teamId, name)),
)

export const closeTeamForm = formAction('close-team', oneTeamInput, async ({ teamId }, viewer) =>
  shown(await closeTeam(viewer, teamId)),
)

export const reopenTeamForm = formAction('reopen-team', oneTeamInput, async ({ teamId }, viewer) =>
  shown(await reopenTeam(viewer, teamId)),
)

export const addToTeamForm = formAction('add-to-team', belongingInput, async (input, viewer) =>
  shown(await addToTeam(viewer, input)),
)

export const changeBelongingForm = formAction('change-belonging', changedBelongingInput, async (input, viewer) =>
  shown(await changeBelonging(viewer, input)),
)

/** Teams stand on many pages, so a change makes all of them anew. */
function shown<D>(outcome: Outcome<D>): Outcome<D> {
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
}
