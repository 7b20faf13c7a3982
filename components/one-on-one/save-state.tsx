'use client'

import { useKeptWhere } from '@/components/outbox/use-outbox'
import type { SaveState } from './autosaver'

const words: Record<Exclude<SaveState, 'waiting'>, string> = {
  saved: 'Saved',
  saving: 'Saving',
  'signed out': 'Needs a look',
  refused: 'Needs a look',
  conflict: 'Needs a look',
  'old page': 'Needs a look',
}

/** One honest word about a text that is saved as it is typed. */
export function SaveWord({ state, isEmpty }: { state: SaveState; isEmpty: boolean }) {
  const kept = useKeptWhere()
  const word = state === 'waiting' ? kept : words[state]
  return (
    <span role="status" className={state === 'saved' || state === 'saving' ? '' : 'font-medium text-warm-ink'}>
      {state === 'saved' && isEmpty ? '' : word}
    </span>
  )
}

/** Why it is not saved, and what is kept. */
export function SaveProblem({ children }: { children?: string }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? <p className="mt-2 border-l-2 border-warm pl-3 text-small text-warm-ink">{children}</p> : null}
    </div>
  )
}
