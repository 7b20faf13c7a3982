import { bare } from './fold'

/** A piece of an excerpt; `found` ones are what was looked for. */
export interface Piece {
  text: string
  found?: true
}

/** So many characters of a text are shown, and so many of them before the first word that was found. */
const length = 220
const before = 60

/** The part of a text around the words that were looked for, with these marked; accents and case make no difference. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const plain = plainOf(text)
  const hits = hitsIn(plain, words)
  const first = hits[0]?.from ?? 0
  const start = first > before + 20 ? wordFrom(plain, first - before) : 0
  const end = plain.length - start > length + 20 ? wordUpTo(plain, start + length) : plain.length
  const pieces: Piece[] = []
  let at = start
  for (const { from, to } of hits) {
    if (from < at || to > end) continue
    if (from > at) pieces.push({ text: plain.slice(at, from) })
    pieces.push({ text: plain.slice(from, to), found: true })
    at = to
  }
  if (at < end) pieces.push({ text: plain.slice(at, end) })
  return trimmed(pieces, start > 0, end < plain.length)
}

/** Every whole word that is one of those looked for, or begins with the last of them. */
function hitsIn(text: string, words: readonly string[]): { from: number; to: number }[] {
  const whole = new Set(words)
  const begun = words.at(-1)
  const hits: { from: number; to: number }[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    const word = bare(match[0])
    if (whole.has(word) || (begun && word.startsWith(begun)))
      hits.push({ from: match.index, to: match.index + match[0].length })
  }
  return hits
}

/** Markdown without the signs that only lay it out, in one line. */
const plainOf = (text: string) =>
  text
    .replace(/^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+/gmu, '')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const wordFrom = (text: string, at: number) => text.indexOf(' ', at) + 1

const wordUpTo = (text: string, at: number) => Math.max(text.lastIndexOf(' ', at), at - 40)

function trimmed(pieces: Piece[], isCutBefore: boolean, isCutAfter: boolean): Piece[] {
  if (isCutBefore) pieces.unshift({ text: '… ' })
  if (isCutAfter) pieces.push({ text: ' …' })
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && !last.found && !piece.found) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}
