import type { packetOrders } from '@/db/schema'

/** A chosen entry, and its whole sentence in other words where the maker gave it some. */
export interface DraftLine {
  entryId: string
  wording: string | null
}

/** What a maker has made of a packet: which entries, in which order, in which words, grouped by what. */
export interface Draft {
  groupedBy: (typeof packetOrders)[number]
  lines: readonly DraftLine[]
}

export type DraftChange =
  | { kind: 'choose'; entryId: string; at: number; wording?: string }
  | { kind: 'leave out'; entryId: string }
  | { kind: 'reword'; entryId: string; wording: string | null }
  | { kind: 'order'; entryIds: readonly string[] }
  | { kind: 'group'; by: Draft['groupedBy'] }

/** The draft after a change. The desk shows it at once, the server writes it: one rule for both. */
export function changed(draft: Draft, change: DraftChange): Draft {
  const { lines } = draft
  switch (change.kind) {
    case 'choose': {
      if (lines.some(line => line.entryId === change.entryId)) return draft
      const line = { entryId: change.entryId, wording: change.wording ?? null }
      return { ...draft, lines: [...lines.slice(0, change.at), line, ...lines.slice(change.at)] }
    }
    case 'leave out':
      return { ...draft, lines: lines.filter(line => line.entryId !== change.entryId) }
    case 'reword':
      return {
        ...draft,
        lines: lines.map(line => (line.entryId === change.entryId ? { ...line, wording: change.wording } : line)),
      }
    case 'order':
      return { ...draft, lines: ordered(lines, change.entryIds) }
    case 'group':
      return { ...draft, groupedBy: change.by }
  }
}

/** The change that takes another back. */
export function opposite(draft: Draft, change: DraftChange): DraftChange {
  const at = 'entryId' in change ? draft.lines.findIndex(line => line.entryId === change.entryId) : -1
  const wording = draft.lines[at]?.wording ?? null
  switch (change.kind) {
    case 'choose':
      return { kind: 'leave out', entryId: change.entryId }
    case 'leave out':
      return { kind: 'choose', entryId: change.entryId, at: Math.max(at, 0), wording: wording ?? undefined }
    case 'reword':
      return { kind: 'reword', entryId: change.entryId, wording }
    case 'order':
      return { kind: 'order', entryIds: draft.lines.map(line => line.entryId) }
    case 'group':
      return { kind: 'group', by: draft.groupedBy }
  }
}

/** Lines in the order of ids; what the ids do not name keeps its place at the end. */
function ordered(lines: readonly DraftLine[], entryIds: readonly string[]): DraftLine[] {
  const named = entryIds.flatMap(id => lines.find(line => line.entryId === id) ?? [])
  return [...new Set(named), ...lines.filter(line => !entryIds.includes(line.entryId))]
}
