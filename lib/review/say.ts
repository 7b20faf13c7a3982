import type { Draft } from './draft'
import type { PacketVersion } from './packet'

export const packetOrderNames: readonly { order: Draft['groupedBy']; name: string }[] = [
  { order: 'month', name: 'By month' },
  { order: 'tag', name: 'By tag' },
]

const ways: Record<PacketVersion['way'], string> = {
  'read back': 'read back',
  Markdown: 'copied as Markdown',
  'plain text': 'copied as plain text',
  print: 'printed',
}

/** Why a version was kept: "copied as Markdown". */
export const sayWay = (way: PacketVersion['way']): string => ways[way]
