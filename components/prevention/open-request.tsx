import { Form, Submit } from '@/components/ui/form'
import { withdrawRequest } from '@/lib/prevention/actions/withdraw-request'
import type { RequestItem } from '@/lib/prevention/whole'
import { requestWords } from '@/lib/prevention/words'

/** Somebody was asked and has not answered yet; who asked, or the author, may withdraw it. */
export function OpenRequest({ request, on, mayWithdraw }: { request: RequestItem; on: string; mayWithdraw: boolean }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-3 text-ink-soft">
      <p>
        {request.askedBy.name} asked <span className="font-medium">{request.asked.name}</span>{' '}
        {requestWords[request.kind]}
        <span className="text-small text-ink-faint">, {on}</span>
      </p>
      {mayWithdraw ? (
        <Form action={withdrawRequest} label={`Withdraw what ${request.asked.name} was asked`}>
          <input type="hidden" name="requestId" value={request.id} />
          <Submit look="quiet" className="text-ink-faint!">
            Withdraw
          </Submit>
        </Form>
      ) : null}
    </li>
  )
}
