'use client'

import { useState } from 'react'
import { Fields, useAct } from '@/components/one-on-one/act'
import { KeptHere, useKeeps } from '@/components/outbox/kept-here'
import { Button } from '@/components/ui/button'
import { confirmEntry } from '@/lib/prevention/actions/confirm-entry'
import type { Said } from './line'
import { UnfoldingLine } from './unfolding-line'

const verdicts = { agrees: 'I agree', partly: 'In part', doubts: 'I doubt it' }

/** What somebody asks of the viewer: the second pair of eyes, in one press, with words beside it for whoever has some. */
export function AskedLine({ entryId, about, ...said }: { entryId: string; about: string } & Said) {
  const [isDone, setDone] = useState(false)
  const keeps = useKeeps()
  const { form, problem, fields } = useAct(confirmEntry, {
    before: () => setDone(true),
    // No undo: an answer may be said anew but not unsaid, and the request is answered with the first.
    onDone: () => keeps.forget.current(),
    onProblem: () => setDone(false),
  })
  return (
    <UnfoldingLine {...said} about={about} act="Answer" href="/requests" isDone={isDone}>
      <form ref={keeps.form} {...form} aria-label="Would it have happened?">
        <Fields of={{ entryId }} />
        <KeptHere {...keeps} />
        <p className="mb-1.5 text-small text-ink-soft">Would it have happened?</p>
        <div className="flex flex-wrap gap-2">
          {Object.entries(verdicts).map(([value, label]) => (
            <Button key={value} type="submit" name="verdict" value={value} className="px-3 py-1.5 text-small">
              {label}
            </Button>
          ))}
        </div>
        <input
          name="comment"
          aria-label="Comment"
          placeholder="What you saw, or why you doubt, if you like"
          maxLength={2000}
          className="mt-2.5 block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 pointer-coarse:text-[1rem]"
        />
        <p role="alert" className="mt-1 text-small text-warm-ink empty:hidden">
          {problem ?? Object.values(fields ?? {})[0]}
        </p>
      </form>
    </UnfoldingLine>
  )
}
