/**
 * Letters that no accent takes apart, as people type them who do not have the key: "Lodz" finds "Łódź". Migration 0005
 * folds what is indexed in the same way; SQLite's tokenizer takes accents off by itself.
 */
const letters: readonly (readonly [string, string])[] = [
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['Ŋ', 'N'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
]

const table = new Map(letters)

/** A text with each such letter in its plain form. */
export const fold = (text: string): string =>
  text.replace(/[łŁøØđĐðÐþÞßẞæÆœŒħĦıŋŊŧŦ]/g, letter => table.get(letter) ?? letter)

/** A text as it is compared: without accents, in small letters, each special letter in its plain form. */
export const bare = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : fold(text).normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
