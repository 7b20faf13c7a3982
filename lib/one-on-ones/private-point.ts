// A private point is one private text: its first line is the point, the rest the note under it.

export const textOfPoint = (point: string, note: string | undefined): string => (note ? `${point}\n${note}` : point)

/** The point and the note of a private text of that kind. */
export function pointOf(text: string): { text: string; note: string | null } {
  const end = text.indexOf('\n')
  return end === -1 ? { text, note: null } : { text: text.slice(0, end), note: text.slice(end + 1) }
}
