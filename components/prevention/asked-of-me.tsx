import type { Route } from 'next'
import Link from 'next/link'
import type { AskedOfMe as Asked } from '@/lib/prevention/requests'
import { sentenceAbout } from '@/lib/prevention/sentence'
import { requestWords } from '@/lib/prevention/words'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { ConfirmationForm } from './confirmation-form'
import { SentenceText } from './sentence-text'

/** What somebody was asked: the sentence and its date, and the answer in place. */
export function AskedOfMe({ request, timeZone, today }: { request: Asked; timeZone: string; today: Day }) {
  return (
    <li className="py-5">
      <p className="text-small text-ink-faint">
        {request.askedBy} asks you {requestWords[request.kind]}, {sayDate(dayIn(timeZone, request.createdAt), today)}
      </p>
      <p className="mt-1.5">
        <SentenceText sentence={sentenceAbout({ ...request, likely: true })} className="text-read" />
      </p>
      <p className="mt-1 mb-2 text-small text-ink-soft">
        {sayDate(request.actedOn, today)}
        {request.mayRead ? (
          <>
            {' · '}
            <Link href={`/entries/${request.entryId}` as Route}>Read the whole entry</Link>
          </>
        ) : null}
      </p>
      <ConfirmationForm entryId={request.entryId} title="Answer" />
    </li>
  )
}
