import type { PacketDocument } from './packet-document'

/** A packet as Markdown. What people typed comes out as they typed it: whatever would be markup is escaped. */
export function toMarkdown(document: PacketDocument): string {
  const groups = document.groups.map(group =>
    [
      `## ${escaped(group.heading)}`,
      group.lines.map(line => `- ${escaped(line.lead + line.stopped)}\n  *${escaped(line.source)}*`).join('\n'),
    ].join('\n\n'),
  )
  const gaps = document.gaps.map(gap => `*${escaped(gap)}*`)
  return `${[`# ${escaped(document.title)}`, escaped(document.period), ...groups, ...gaps].join('\n\n')}\n`
}

/** One line of text in which nothing is markup any more (CommonMark and GitHub’s tables and strikethrough). */
export function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^| )(#+)(?= |$)/g, (_, before: string, marks: string) => before + marks.replaceAll('#', '\\#'))
    .replace(/^(\d+)(?=[.)]( |$))/, '$1\\')
    .replace(/^([+=-])/, '\\$1')
}
