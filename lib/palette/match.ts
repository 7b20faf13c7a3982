import { bare } from '@/lib/search/fold'

/** A line of the palette as it is compared, worked out once: matching is done at every key. */
export interface Prepared {
  text: string
  words: string[]
  initials: string
}

/** `also`: words by which it is found too, and which make it no longer. */
export function prepare(label: string, also = ''): Prepared {
  const text = bare(label)
  const words = split(text)
  return { text, words: [...words, ...split(bare(also))], initials: words.map(word => word[0]).join('') }
}

const split = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/**
 * How well a line fits what was typed; 0 when it does not. Best are lines that begin so, then those whose words begin with
 * each of the typed ones in any order, then initials, then letters one after the other, then initials in any order.
 */
function rankOf(line: Prepared, typed: Prepared): number {
  if (typed.words.length === 0) return 0
  if (line.text.startsWith(typed.text)) return 100
  if (begin(line.words, typed.words)) return 80 - Math.min(line.initials.length, 20)
  const letters = typed.words.join('')
  if (line.initials.startsWith(letters)) return 58
  if (line.initials.includes(letters)) return 54
  const scattered = Math.min(...typed.words.map(word => closeness(line.text, word)))
  if (scattered > 0) return 10 + scattered * 40
  return letters.length <= 5 && hasLetters(line.initials, letters) ? 5 : 0
}

/** Whether each typed word begins a word of its own. */
function begin(words: readonly string[], typed: readonly string[]): boolean {
  const free = [...words]
  return typed.every(one => {
    const at = free.findIndex(word => word.startsWith(one))
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  })
}

/** From 0 to 1: how close together the letters of a word follow one another in a text; at beginnings of words they count whole. */
function closeness(text: string, word: string): number {
  let at = -1
  let good = 0
  for (const letter of word) {
    const start = text.indexOf(` ${letter}`, at)
    const next = text.indexOf(letter, at + 1)
    if (next < 0) return 0
    const isNext = next === at + 1
    if (isNext || start < 0) at = next
    else at = start + 1
    good += isNext || start >= 0 ? 1 : 0.3
  }
  return good / word.length
}

/** Whether a text has all of these letters, each as often, in any order. */
function hasLetters(text: string, letters: string): boolean {
  const free = [...text]
  return [...letters].every(letter => {
    const at = free.indexOf(letter)
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  })
}

/** The lines that fit what was typed, best first; those that are alike stay in their order. */
export function fitting<T extends { prepared: Prepared }>(lines: readonly T[], typed: string, most: number): T[] {
  const asked = prepare(typed)
  return lines
    .map(line => ({ line, score: rankOf(line.prepared, asked) }))
    .filter(one => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(one => one.line)
}
