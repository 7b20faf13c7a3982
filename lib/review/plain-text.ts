import type { PacketDocument } from './packet-document'

/** A packet as plain text, for the fields of review forms. */
export function toPlainText(document: PacketDocument): string {
  const groups = document.groups.map(group =>
    [group.heading, ...group.lines.map(line => `- ${oneLine(line.lead + line.stopped)}\n  ${line.source}`)].join('\n'),
  )
  return `${[`${document.title}\n${document.period}`, ...groups, ...document.gaps].join('\n\n')}\n`
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
