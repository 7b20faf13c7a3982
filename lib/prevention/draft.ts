import type { WholeEntry } from './whole'

/** An entry as its author's form takes it; safe to hand to the browser. */
export type EntryDraft = Pick<
  WholeEntry,
  'basis' | 'severity' | 'reach' | 'lasting' | 'subjectsSeeReasons' | 'tagIds' | 'concerns' | 'choices'
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
  >

export function draftOfEntry(entry: WholeEntry): EntryDraft {
  const { summary, basis, severity, reach, lasting, subjectsSeeReasons, tagIds, concerns, choices } = entry
  return {
    ...summary,
    basis,
    severity,
    reach,
    lasting,
    subjectsSeeReasons,
    tagIds,
    concerns,
    choices,
  }
}
