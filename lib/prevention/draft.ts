import type { Visibility } from '@/lib/access/entries'
import type { WholeEntry } from './whole'

/** An entry as its author's form takes it; safe to hand to the browser. */
export type EntryDraft = Pick<
  WholeEntry,
  'basis' | 'severity' | 'reach' | 'lasting' | 'subjectsSeeReasons' | 'tagIds' | 'concerns'
> &
  Pick<
    WholeEntry['summary'],
    | 'id'
    | 'action'
    | 'prevented'
    | 'actedOn'
    | 'wouldHaveHit'
    | 'signal'
    | 'withoutThis'
    | 'stoppedBy'
    | 'softened'
    | 'visibility'
    | 'followUpOn'
    | 'people'
    | 'likely'
  > & {
    /** Whether it may still be opened to more people. */
    mayRaise: boolean
  }

export function draftOfEntry(entry: WholeEntry): EntryDraft {
  const { summary, basis, severity, reach, lasting, subjectsSeeReasons, tagIds, concerns } = entry
  return {
    ...summary,
    basis,
    severity,
    reach,
    lasting,
    subjectsSeeReasons,
    tagIds,
    concerns,
    mayRaise: entry.may.raise,
  }
}

/** What the author may choose: what it is, anything narrower, and anything wider that access allows. */
export function visibilityChoices(now: Visibility, mayRaise: boolean): Visibility[] {
  const all: Visibility[] = ['private', 'shared', 'leadership']
  return mayRaise ? all : all.slice(0, all.indexOf(now) + 1)
}
