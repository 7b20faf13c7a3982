import { fold } from '@/lib/search/fold'

/** Whether a text has every word of what was typed, begun anywhere, whatever the accents and the case. Nothing typed matches all. */
export function matches(text: string, typed: string): boolean {
  const plain = plainly(text)
  return plainly(typed)
    .split(/\s+/)
    .every(word => plain.includes(word))
}

const plainly = (text: string) =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
