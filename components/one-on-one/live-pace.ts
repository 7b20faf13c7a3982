const often = 2000
const afterFailure = 5000
const seldom = 15_000

/** After so long without a key, a press or news nobody types beside one. */
export const quietAfter = 600_000

interface Known {
  /** The last answer’s status; undefined while there was none. */
  answered: number | undefined
  hasFailed: boolean
  quietFor: number
}

/**
 * After how long a page asks again what the other saved: soon enough while somebody is there that the text is seen within
 * three seconds, and never once neither of the two reads it any more.
 */
export function paceOf({ answered, hasFailed, quietFor }: Known): number | false {
  if (answered === 404) return false
  if (quietFor > quietAfter || (answered !== undefined && answered !== 200)) return seldom
  return hasFailed ? afterFailure : often
}
