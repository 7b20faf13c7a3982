import { bare, fold } from './fold'

const word = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/**
 * What somebody typed as an FTS5 expression: every word must be there, the last one may be only begun. Each word is
 * quoted, so that no sign of FTS5's own language works. Null when there is no letter and no digit to look for.
 */
export function matchOf(typed: string): string | null {
  const words = fold(typed.normalize('NFC')).match(word)
  return words ? `${quoted(words)}*` : null
}

/**
 * The expressions to try one after the other until one finds something. One Latin letter begins half of all words, and
 * they are many to go through: so it is looked for as a word, and beside others it may be just begun and is left out.
 */
export function attemptsOf(typed: string): string[] {
  const words = fold(typed.normalize('NFC')).match(word)
  const last = words?.at(-1)
  if (!words || !last) return []
  if (!/^\p{Script=Latin}$/u.test(bare(last))) return [`${quoted(words)}*`]
  const others = words.slice(0, -1)
  return others.length > 0 ? [quoted(words), quoted(others)] : [quoted(words)]
}

const quoted = (words: string[]) => words.map(one => `"${one}"`).join(' ')

/** The words that were typed, as they are compared; the last one may be only begun. */
export const wordsOf = (typed: string): string[] => bare(typed.normalize('NFC')).match(word) ?? []
