'use client'

import { Button } from '@/components/ui/button'
import { FormProblem, useFormAction } from '@/components/ui/form'
import { ShownOnce } from '@/components/ui/shown-once'
import { invitePersonForm } from '@/lib/people/actions'

/** Makes an invitation and shows its link this once. */
export function Invite({ personId, again }: { personId: string; again: boolean }) {
  const { state, isPending, form } = useFormAction(invitePersonForm)
  return (
    <form {...form} aria-label="Invitation">
      <FormProblem>{state.problem}</FormProblem>
      <input type="hidden" name="personId" value={personId} />
      {state.done ? (
        <ShownOnce label="The link, shown this once" value={state.done.link}>
          Send it to them yourself. It works once, for seven days; a newer link takes its place.
        </ShownOnce>
      ) : null}
      <Button type="submit" aria-disabled={isPending || undefined}>
        {again || state.done ? 'Make a new link' : 'Make an invitation link'}
      </Button>
    </form>
  )
}
