/** PRODUCT.md, "Bounds". A note is counted in bytes, everything else in characters. */
export const bounds = { noteBytes: 200_000, answer: 20_000, point: 500, openPoints: 200 }

/** Characters, as people count them. */
const characters = (text: string) => [...text].length

/** What to say of a note that is too long; null when it fits. Known in the browser too, which sends nothing too long. */
export function noteTooLong(text: string): string | null {
  const bytes = new TextEncoder().encode(text).length
  if (bytes <= bounds.noteBytes) return null
  return `The text is ${Math.ceil(bytes / 1000)} kB long; ${bounds.noteBytes / 1000} kB fit. It is still here: shorten it, and it is saved.`
}

/** The same of a text that is too long whatever its letters are, without counting its bytes: said at each key. */
export const surelyTooLong = (text: string): string | null =>
  text.length > bounds.noteBytes ? noteTooLong(text) : null

/** The lines of a text as points: one a line, without blank ones and the marks of a list. */
export const pointsIn = (text: string): string[] =>
  text
    .split('\n')
    .map(one =>
      one
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:[-*+•]|\d{1,3}[.)]|\[[ xX]?\])\s+/, ''),
    )
    .filter(one => one !== '')

/** What to say of several points of which some are too long, or which are too many; null when they fit. */
export function pointsTooLong(points: readonly string[]): string | null {
  if (points.length > bounds.openPoints)
    return `These are ${points.length} points; an agenda holds ${bounds.openPoints}.`
  const at = points.findIndex(point => characters(point) > bounds.point)
  const long = points[at]
  if (long === undefined) return null
  return `Point ${at + 1}, “${[...long].slice(0, 40).join('')}…”, is ${characters(long)} characters long; ${bounds.point} fit.`
}
