/** When a text was last saved, and by whom. */
interface Saved {
  savedAt: number
  savedBy: string
}

/** What a text's versions hold already: the last one that stood, and when words that came second were last set aside. */
export interface KeptSoFar {
  last?: Saved
  setAsideAt?: number
}

const aMinute = 60_000

/** Whether a save was made from another version than the one that stands; 0 is the version of what is not there yet. */
export const isOutdated = (current: { version: number } | undefined, madeFrom: number): boolean =>
  (current?.version ?? 0) !== madeFrom

/**
 * Whether the text that a save replaces is kept as a version: always when another author's, or when somebody had to choose
 * between it and their own, else once a minute of typing and after each pause, so that a note typed in one go does not
 * make a hundred rows and no sitting is lost.
 */
export function keepsReplaced(
  replaced: Saved,
  { last: lastKept, setAsideAt }: KeptSoFar,
  saving: { by: string; at: number },
): boolean {
  if (replaced.savedBy !== saving.by) return true
  if (setAsideAt !== undefined && setAsideAt >= replaced.savedAt) return true
  if (saving.at - replaced.savedAt >= aMinute) return true
  if (!lastKept || lastKept.savedBy !== replaced.savedBy) return true
  return replaced.savedAt - lastKept.savedAt >= aMinute
}
