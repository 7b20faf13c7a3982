'use client'

import { Button } from '@/components/ui/button'
import { Form, FormProblem, Submit, useFormAction } from '@/components/ui/form'
import { ShownOnce } from '@/components/ui/shown-once'
import { endCalendarFeed, makeCalendarFeed } from '@/lib/calendar/actions'

/** One's own calendar under a secret address: making it, renewing it, ending it. */
export function Calendar({
  personId,
  feed,
}: {
  personId: string
  feed: { made: string; lastUsed: string | null } | null
}) {
  const { state, isPending, form } = useFormAction(makeCalendarFeed)
  return (
    <>
      {feed ? (
        <p className="mb-4 text-ink-soft">
          There is an address, made {feed.made}. {feed.lastUsed ? `Last used ${feed.lastUsed}.` : 'Not used yet.'}
        </p>
      ) : (
        <p className="mb-4 text-ink-soft">
          With an address of your own, Google Calendar, Outlook or Apple Calendar shows when you meet and with whom, and
          nothing of what is written.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <form {...form} aria-label="Calendar address" className={state.done && feed ? 'w-full' : ''}>
          <FormProblem>{state.problem}</FormProblem>
          {state.done && feed ? (
            <ShownOnce label="Your calendar address, shown this once" value={state.done.address}>
              Add it in your calendar as a subscription, or “from URL”. Whoever has it sees when you meet and with whom.
            </ShownOnce>
          ) : null}
          <Button type="submit" aria-disabled={isPending || undefined}>
            {feed ? 'Renew the address' : 'Make an address'}
          </Button>
        </form>
        {feed ? (
          <Form action={endCalendarFeed} label="End the calendar address">
            <input type="hidden" name="personId" value={personId} />
            <Submit look="quiet">End it</Submit>
          </Form>
        ) : null}
      </div>
      {feed ? (
        <p className="mt-2 text-small text-ink-faint">
          A new address takes the place of the old one, which stops working at once.
        </p>
      ) : null}
    </>
  )
}
