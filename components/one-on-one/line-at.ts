/** What is marked in a text, or else the line in which the caret stands, or else the last line that says something. */
export function lineAt(text: string, start: number, end: number): string {
  const marked = text.slice(start, end).trim()
  if (marked) return bare(marked)
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', start)
  const line = text.slice(from, to === -1 ? undefined : to).trim()
  return bare(
    line ||
      (text
        .split('\n')
        .findLast(one => one.trim())
        ?.trim() ??
        ''),
  )
}

/** Without the marks of a list, a heading or a quotation. */
const bare = (line: string) => line.replace(/^(?:[-*+>#]+|\d+[.)])\s+/, '').trim()
