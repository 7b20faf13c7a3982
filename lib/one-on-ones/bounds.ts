/** PRODUCT.md, "Bounds". A note is counted in bytes, everything else in characters. */
export const bounds = { noteBytes: 200_000, answer: 20_000, point: 500 }

/** What to say of a note that is too long; null when it fits. Known in the browser too, which sends nothing too long. */
export function noteTooLong(text: string): string | null {
  const bytes = new TextEncoder().encode(text).length
  if (bytes <= bounds.noteBytes) return null
  return `The text is ${Math.ceil(bytes / 1000)} kB long; ${bounds.noteBytes / 1000} kB fit. It is still here: shorten it, and it is saved.`
}

/** The same of a text that is too long whatever its letters are, without counting its bytes: said at each key. */
export const surelyTooLong = (text: string): string | null =>
  text.length > bounds.noteBytes ? noteTooLong(text) : null
