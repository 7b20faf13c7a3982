import { fold } from './fold'

/**
 * What somebody typed as an FTS5 expression: every word must be there, the last one may be only begun. Each word is
 * quoted, so that no sign of FTS5's own language works. Null when there is no letter and no digit to look for.
 */
export function matchOf(typed: string): string | null {
  const words = fold(typed.normalize('NFC')).match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)
  return words ? `${words.map(word => `"${word}"`).join(' ')}*` : null
}
