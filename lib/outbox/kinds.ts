/** What waits on a device and goes out later: things that are added, each once for its key, and texts with their version. */
export const addedKinds = ['point', 'private point', 'action item', 'capture', 'note'] as const
export const textKinds = ['notes', 'answer', 'answer ahead', 'private', 'reflection', 'note to self'] as const

export type AddedKind = (typeof addedKinds)[number]
export type TextKind = (typeof textKinds)[number]
export type ReplayKind = AddedKind | TextKind

export const isTextKind = (kind: string): kind is TextKind => (textKinds as readonly string[]).includes(kind)
