'use client'

import { UndoingForm } from '@/components/keys/undoing-form'
import { Submit } from '@/components/ui/form'
import { askAboutEntry } from '@/lib/prevention/actions/ask-about-entry'
import { withdrawRequest } from '@/lib/prevention/actions/withdraw-request'
import type { RequestItem } from '@/lib/prevention/whole'
import { requestWords } from '@/lib/prevention/words'

interface Props {
  request: RequestItem
  entryId: string
  on: string
  isMine: boolean
  mayWithdraw: boolean
}

/** Somebody was asked and has not answered yet; who asked, or the author, may withdraw it. Whoever asked asks again to undo that. */
export function OpenRequest({ request, entryId, on, isMine, mayWithdraw }: Props) {
  const askAgain = () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ entryId, askedId: request.asked.id, kind: request.kind }))
      form.set(name, value)
    return askAboutEntry({}, form)
  }
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-3 text-ink-soft">
      <p>
        {request.askedBy.name} asked <span className="font-medium">{request.asked.name}</span>{' '}
        {requestWords[request.kind]}
        <span className="text-small text-ink-faint">, {on}</span>
      </p>
      {mayWithdraw ? (
        <UndoingForm
          action={withdrawRequest}
          undoing={isMine ? { said: 'Withdrawn.', back: () => askAgain } : undefined}
          label={`Withdraw what ${request.asked.name} was asked`}
        >
          <input type="hidden" name="requestId" value={request.id} />
          <Submit look="quiet" className="text-ink-faint!">
            Withdraw
          </Submit>
        </UndoingForm>
      ) : null}
    </li>
  )
}
