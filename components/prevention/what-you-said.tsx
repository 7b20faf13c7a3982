import { Heading } from '@/components/ui/page'
import type { OwnWords } from '@/lib/prevention/own-words'
import { outcomeWords } from '@/lib/prevention/words'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { EvidenceWords } from './evidence'

interface Props {
  words: OwnWords[]
  /** Whether there are more than these. */
  isCut: boolean
  timeZone: string
  today: Day
}

/** What somebody said of entries that are closed to them now: their own words and the date, nothing of the entry. */
export function WhatYouSaid({ words, isCut, timeZone, today }: Props) {
  if (words.length === 0) return null
  return (
    <section className="mt-12" aria-labelledby="what-you-said">
      <Heading id="what-you-said" right={isCut ? `the latest ${words.length}` : undefined}>
        What you said
      </Heading>
      <p className="mb-3 text-ink-soft">
        Your own words on entries that you can no longer read. What they were about is not shown.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {words.map(one => (
          <li key={one.id} className="py-3">
            <Said one={one} />
            <p className="mt-0.5 text-small text-ink-faint">
              {kindWords[one.kind]}, {sayDate(dayIn(timeZone, one.saidAt), today)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const kindWords: Record<OwnWords['kind'], string> = {
  confirmation: 'Your answer',
  comment: 'Your comment',
  evidence: 'Your evidence',
  'follow-up': 'Your follow-up',
}

const answers = { agrees: 'You agreed.', partly: 'You agreed in part.', doubts: 'You doubted it.' }

function Said({ one }: { one: OwnWords }) {
  if (one.kind === 'evidence') return <EvidenceWords item={one.evidence} />
  if (one.kind === 'comment')
    return <p className="font-serif text-prose whitespace-pre-line wrap-anywhere">{one.text}</p>
  return (
    <p>
      <span className="font-medium">
        {one.kind === 'confirmation' ? answers[one.said] : `${outcomeWords[one.said]}.`}
      </span>{' '}
      <span className="whitespace-pre-line wrap-anywhere text-ink-soft">{one.text}</span>
    </p>
  )
}
