'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { transact } from '@/db/transact'
import { formAction } from '@/lib/auth/action'
import { makeInvitation } from '@/lib/auth/invitations'
import type { Outcome } from '@/lib/auth/outcome'
import { addPerson, addReport } from './add-person'
import { changePerson, deactivatePerson, reactivatePerson } from './change-person'
import { changedLineInput, changedPersonInput, lineInput, onePersonInput, personInput, reportInput } from './input'
import { changeLine, openLine } from './line'

export const addReportForm = formAction<typeof reportInput, string>(
  'add-report',
  reportInput,
  async (input, viewer) => {
    const outcome = shown(await addReport(viewer, input))
    if ('done' in outcome) redirect(`/people/${outcome.done}` as Route)
    return outcome
  },
)

export const addPersonForm = formAction<typeof personInput, string>(
  'add-person',
  personInput,
  async (input, viewer) => {
    const outcome = shown(await addPerson(viewer, input))
    if ('done' in outcome) redirect(`/admin/people/${outcome.done}` as Route)
    return outcome
  },
)

export const changePersonForm = formAction('change-person', changedPersonInput, async (input, viewer) =>
  shown(await changePerson(viewer, input)),
)

export const deactivatePersonForm = formAction('deactivate-person', onePersonInput, async (input, viewer) =>
  shown(await deactivatePerson(viewer, input.personId)),
)

export const reactivatePersonForm = formAction('reactivate-person', onePersonInput, async (input, viewer) =>
  shown(await reactivatePerson(viewer, input.personId)),
)

export const invitePersonForm = formAction('invite', onePersonInput, async (input, viewer) =>
  shown(await transact(tx => makeInvitation(tx, viewer, input.personId))),
)

export const openLineForm = formAction('open-line', lineInput, async (input, viewer) =>
  shown(await openLine(viewer, input)),
)

export const changeLineForm = formAction('change-line', changedLineInput, async (input, viewer) =>
  shown(await changeLine(viewer, input)),
)

/** Names, teams and lines stand on nearly every page, so a change makes all of them anew. */
function shown<D>(outcome: Outcome<D>): Outcome<D> {
  if ('done' in outcome) revalidatePath('/', 'layout')
  return outcome
}
