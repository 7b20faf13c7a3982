import { commonPasswords, commonWords, runs } from './common-passwords'

const tooEasy = 'That one is among the first that anybody would try. Four words that do not belong together do better.'
const tooNear = 'That is mostly your own name or address. Four words that do not belong together do better.'

/**
 * Why a password is refused, or null (QUALITY.md S11): what is common, and what repeats who the person is. Composition
 * is nobody's business, and the length is checked where it comes in. `about` are the person's name, address and such.
 */
export function whyRefused(password: string, about: (string | null)[]): string | null {
  const lower = password.normalize('NFKC').toLowerCase()
  const squeezed = lower.replace(/\s+/g, '')
  if (new Set(squeezed).size < 5 || isRepetition(squeezed) || isCommon(squeezed)) return tooEasy
  return leftWithout(squeezed, about) < 6 ? tooNear : null
}

/** One short piece, over and over: "abcabcabcabc". */
const isRepetition = (text: string) => /^(.{1,6})\1+.{0,4}$/.test(text)

function isCommon(text: string): boolean {
  if (commonPasswords.has(text)) return true
  const letters = withoutLeet(text).replace(/[^\p{L}]/gu, '')
  return (
    withoutRuns(text).replace(/[\d\p{P}\p{S}]/gu, '').length < 4 ||
    isMadeOfCommonWords(letters) ||
    isMadeOfCommonWords(text.replace(/[^\p{L}]/gu, ''))
  )
}

const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

// Digits at the end are a year or a count, not letters in disguise.
const withoutLeet = (text: string) =>
  text.replace(/[\d\p{P}\p{S}]+$/u, '').replace(/[013457@$!]/g, sign => leet[sign] ?? sign)

/** The text without what lies along a row of the keyboard or the alphabet, four signs or more, in either direction. */
function withoutRuns(text: string): string {
  for (const run of [...runs, ...runs.map(run => [...run].reverse().join(''))]) {
    for (let length = run.length; length >= 4; length--) {
      for (let at = 0; at + length <= run.length; at++) text = text.replaceAll(run.slice(at, at + length), '')
    }
  }
  return text
}

/** Whether the letters fall apart into at most three of the common words. */
function isMadeOfCommonWords(letters: string, words = 3): boolean {
  if (letters === '') return true
  if (words === 0) return false
  for (let length = letters.length; length >= 2; length--) {
    if (commonWords.has(letters.slice(0, length)) && isMadeOfCommonWords(letters.slice(length), words - 1)) return true
  }
  return false
}

/** How much there is besides the person's own words. */
function leftWithout(text: string, about: (string | null)[]): number {
  const own = about
    .flatMap(words => (words ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter(word => word.length > 2)
  for (const word of own.sort((a, b) => b.length - a.length)) text = text.replaceAll(word, '')
  return text.replace(/[\p{P}\p{S}]/gu, '').length
}
