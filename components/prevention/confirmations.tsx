import { Heading } from '@/components/ui/page'
import type { WholeEntry } from '@/lib/prevention/whole'
import { verdictWords } from '@/lib/prevention/words'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { AskForm } from './ask-form'
import { ConfirmationForm } from './confirmation-form'
import { OpenRequest } from './open-request'

interface Props {
  entry: WholeEntry
  viewerId: string
  timeZone: string
  today: Day
}

/** What others say of it, a doubt as plainly as an agreement, and whom one has asked. */
export function Confirmations({ entry, viewerId, timeZone, today }: Props) {
  const { confirmations, requests, may, summary } = entry
  if (confirmations.length + requests.length === 0 && !may.confirm && !may.ask) return null
  const mine = confirmations.find(one => one.by.id === viewerId)
  return (
    <section className="mt-10" aria-labelledby="confirmations">
      <Heading id="confirmations">A second pair of eyes</Heading>
      {confirmations.length + requests.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {confirmations.map(one => (
            <li key={one.by.id} className="py-3">
              <p>
                <span className="font-medium">{one.by.name}</span>{' '}
                <span
                  className={one.verdict === 'doubts' ? 'text-warm-ink' : one.verdict === 'agrees' ? 'text-still' : ''}
                >
                  {verdictWords[one.verdict]}
                </span>
                <span className="text-small text-ink-faint">, {sayDate(dayIn(timeZone, one.createdAt), today)}</span>
              </p>
              {one.comment ? (
                <p className="mt-0.5 font-serif text-prose whitespace-pre-line wrap-anywhere text-ink-soft">
                  “{one.comment}”
                </p>
              ) : null}
            </li>
          ))}
          {requests.map(one => (
            <OpenRequest
              key={one.id}
              request={one}
              entryId={summary.id}
              isMine={one.askedBy.id === viewerId}
              on={sayDate(dayIn(timeZone, one.createdAt), today)}
              mayWithdraw={one.askedBy.id === viewerId || may.edit}
            />
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">Nobody else has said anything yet. Somebody who was there can confirm it.</p>
      )}
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 [&_details[open]]:basis-full">
        {may.confirm ? (
          <ConfirmationForm
            entryId={summary.id}
            title={mine ? 'Say something else' : 'Say whether you agree'}
            before={mine}
          />
        ) : null}
        {may.ask ? <AskForm entryId={summary.id} /> : null}
      </div>
    </section>
  )
}
