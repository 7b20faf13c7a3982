'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useKeptWhere } from '@/components/outbox/use-outbox'
import { SentenceText } from '@/components/prevention/sentence-text'
import { Button } from '@/components/ui/button'
import type { Sent } from './use-capture'

const said: Record<Exclude<Sent['state'], 'kept'>, string> = {
  saving: 'Saving',
  saved: 'Saved',
  'not saved': 'Not saved',
  undone: 'Undone',
}

/** What was just sent stands at once, with an honest word of state. */
export function SentLines({
  sent,
  onUndo,
  onPutBack,
}: {
  sent: Sent[]
  onUndo: (one: Sent) => void
  onPutBack: (one: Sent) => void
}) {
  const kept = useKeptWhere()
  return (
    <ol aria-label="Just captured" className="empty:hidden">
      {sent.map(one => (
        <li key={one.key} className="mt-2.5 border-t border-line pt-2.5">
          <p className={one.state === 'undone' ? 'line-through decoration-line-strong' : ''}>
            <SentenceText sentence={one.sentence} className="text-[1.125rem] leading-[1.45]" />
          </p>
          <p className="mt-0.5 flex gap-4 text-small text-ink-faint">
            <span role="status">{one.state === 'kept' ? (one.problem ? 'Needs a look' : kept) : said[one.state]}</span>
            {one.problem || one.fields ? (
              <span className="text-warm-ink">{one.problem ?? Object.values(one.fields ?? {})[0]}</span>
            ) : null}
            {one.state === 'saved' && one.entryId ? (
              <>
                <Button look="quiet" onClick={() => onUndo(one)}>
                  Undo
                </Button>
                <Link href={`/entries/${one.entryId}` as Route} className="touch inline-flex items-center">
                  Say more
                </Link>
              </>
            ) : null}
            {one.state === 'not saved' ? (
              <Button look="quiet" onClick={() => onPutBack(one)}>
                Put it back
              </Button>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
