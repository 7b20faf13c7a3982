export type Unit = 'bytes' | 'characters' | 'words'

/** How much a review form takes, as the suites have it (PRODUCT.md, "Export"). */
export const limits: readonly { unit: Unit; most: number }[] = [
  { unit: 'bytes', most: 4000 },
  { unit: 'characters', most: 2048 },
  { unit: 'characters', most: 30_000 },
  { unit: 'words', most: 60 },
  { unit: 'words', most: 250 },
  { unit: 'words', most: 500 },
]

// Scripts that put no spaces between words.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u

/** How long a text is: bytes as UTF-8 has them, characters as people count them, words as word processors do. */
export function lengthOf(text: string): Record<Unit, number> {
  return { bytes: new TextEncoder().encode(text).length, characters: [...text].length, words: wordsIn(text) }
}

function wordsIn(text: string): number {
  const spaced = text.split(/\s+/u).filter(piece => /[\p{L}\p{N}]/u.test(piece))
  return spaced.reduce((sum, piece) => sum + (unspaced.test(piece) ? segments(piece) : 1), 0)
}

const segments = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(piece => piece.isWordLike).length
