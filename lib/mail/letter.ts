/** A mail to one person: what it says, where it leads, and how to have no more of it. Never a text that somebody wrote. */
export interface Letter {
  /** Stays the same however often it is sent, so that a mail server or a reader can tell a double. */
  id: string
  to: { name: string; address: string }
  subject: string
  lines: readonly string[]
  link: { words: string; href: string }
  /** Why they get it. */
  why: string
  /** Switches this kind off, by one click and without a session (RFC 8058). */
  off: { page: string; oneClick: string }
}

/** The letter as plain text. */
export const asText = ({ lines, link, why, off }: Letter): string =>
  [...lines, `${link.words}:\n${link.href}`, `-- \n${why}\nNo more of these: ${off.page}`].join('\n\n') + '\n'

/** The same as HTML: paragraphs and links, no pictures, nothing that is loaded from anywhere. */
export function asHtml({ subject, lines, link, why, off }: Letter): string {
  const said = lines.map(line => `<p>${escaped(line)}</p>`).join('\n')
  const anchor = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${said}
<p>${anchor(link.href, link.words)}</p>
<hr>
<p><small>${escaped(why)} ${anchor(off.page, 'No more of these')}</small></p>
</body>
</html>
`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, sign => signs[sign] ?? '')
