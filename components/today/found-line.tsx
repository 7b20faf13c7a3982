'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Fields, useAct } from '@/components/one-on-one/act'
import { KeptHere, useKeeps } from '@/components/outbox/kept-here'
import { Button } from '@/components/ui/button'
import { removeFollowUp } from '@/lib/prevention/actions/change-follow-up'
import { followUpEntry } from '@/lib/prevention/actions/follow-up-entry'
import type { Said } from './line'
import { UnfoldingLine } from './unfolding-line'

const outcomes = { 'stayed quiet': 'Stayed quiet', 'happened anyway': 'Happened anyway', 'cannot tell': 'Cannot tell' }

/** A follow-up that is due: what the check found is one of three, with words beside it for whoever has some. */
export function FoundLine({
  entryId,
  about,
  today,
  ...said
}: { entryId: string; about: string; today: string } & Said) {
  const { offer } = useUndo()
  const [isDone, setDone] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const keeps = useKeeps()
  const { form, problem, fields } = useAct(followUpEntry, {
    before: () => setDone(true),
    onProblem: () => setDone(false),
    onDone: (followUpId, sent) => {
      keeps.forget.current()
      const outcome = String(sent.get('outcome')) as keyof typeof outcomes
      offer(`${outcomes[outcome]}. It is written down.`, async () => {
        const undone = await removeFollowUp({ followUpId })
        if (!('done' in undone)) throw new Error('not undone')
        setDone(false)
      })
    },
  })
  return (
    <UnfoldingLine
      {...said}
      about={about}
      act="Say what you found"
      href={`/entries/${entryId}#follow-up`}
      isDone={isDone}
    >
      <form ref={keeps.form} {...form} aria-label="What you found">
        <Fields of={{ entryId, onDay: today, key }} />
        <KeptHere {...keeps} />
        <div className="flex flex-wrap gap-2">
          {Object.entries(outcomes).map(([value, label]) => (
            <Button key={value} type="submit" name="outcome" value={value} className="px-3 py-1.5 text-small">
              {label}
            </Button>
          ))}
        </div>
        <input
          name="text"
          aria-label="In your words"
          placeholder="In your words, if you like"
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
