'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormProblem, useFormAction } from '@/components/ui/form'
import { invitePersonForm } from '@/lib/people/actions'

/** Makes an invitation and shows its link this once. */
export function Invite({ personId, again }: { personId: string; again: boolean }) {
  const { state, isPending, form } = useFormAction(invitePersonForm)
  return (
    <form {...form} aria-label="Invitation">
      <FormProblem>{state.problem}</FormProblem>
      <input type="hidden" name="personId" value={personId} />
      {state.done ? <TheLink link={state.done.link} /> : null}
      <Button type="submit" aria-disabled={isPending || undefined}>
        {again || state.done ? 'Make a new link' : 'Make an invitation link'}
      </Button>
    </form>
  )
}

function TheLink({ link }: { link: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="mb-4" role="status">
      <label className="mb-1 block text-small font-medium text-ink-soft" htmlFor="invitation-link">
        The link, shown this once
      </label>
      <div className="flex gap-2">
        <input
          id="invitation-link"
          readOnly
          value={link}
          onFocus={event => event.currentTarget.select()}
          className="block min-w-0 flex-1 rounded-control border border-control bg-paper-raised px-3 py-2 text-ink"
        />
        <Button onClick={() => navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <p className="mt-1 text-small text-ink-faint">
        Send it to them yourself. It works once, for seven days; a newer link takes its place.
      </p>
    </div>
  )
}
