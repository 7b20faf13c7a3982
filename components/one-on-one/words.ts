import type { Merged } from './merge'
import { placeAfter } from './place-after'

/** What somebody wrote, or that there is nothing this week. */
export interface Words {
  text: string
  isNothing: boolean
}

export type Merge = typeof import('./merge')

export const same = (one: Words, other: Words) => one.text === other.text && one.isNothing === other.isNothing
export const wordsOf = ({ text, isNothing }: Words): Words => ({ text, isNothing })

/** One's own words and another's, made from the same base, in one; null when one has to choose. Without `merge` where both changed it. */
export function mergeWords(
  base: Words,
  mine: Words,
  theirs: Words,
  merge: Merge | null,
): { words: Words; at: Merged['at'] } | null {
  if (same(theirs, base) || same(mine, theirs)) return { words: mine, at: offset => offset }
  const isAlone = same(mine, base)
  if (mine.isNothing === theirs.isNothing && merge) {
    const merged = merge.merge(base.text, mine.text, theirs.text)
    if (merged) return { words: { text: merged.text, isNothing: mine.isNothing }, at: merged.at }
  }
  return isAlone ? { words: wordsOf(theirs), at: placeAfter(mine.text, theirs.text) } : null
}

/** Both texts in one, whatever they say: what only one of them changed once, the rest one under the other. */
export function putTogether(base: Words, mine: Words, theirs: Words, merge: Merge | null): Words {
  const together = merge?.keepBoth(base.text, mine.text, theirs.text)?.text
  return { text: together ?? [theirs.text, mine.text].filter(Boolean).join('\n\n'), isNothing: false }
}
