export interface ShownToDo {
  id: string
  text: string
  ownerId: string
  dueOn: string | null
  isDone: boolean
  isMine: boolean
  /** Who owns it, and by when. */
  who: string
  /** It was handed over from a former manager's one-on-one: it is ticked, and no longer changed. */
  isClosed?: boolean
  isNew?: boolean
}

export interface Owner {
  id: string
  /** "you", or a first name. */
  name: string
}

export type ToDoChange = { add: string; ownerId: string } | { tick: string; to: boolean } | { remove: string }

/** What a change makes of the list, shown before the server has answered. */
export function changedToDo(items: ShownToDo[], change: ToDoChange, nameOf: (id: string) => string): ShownToDo[] {
  if ('remove' in change) return items.filter(item => item.id !== change.remove)
  if ('tick' in change) return items.map(item => (item.id === change.tick ? { ...item, isDone: change.to } : item))
  const { add: text, ownerId } = change
  const added = { id: `new ${items.length}`, text, ownerId, dueOn: null, isDone: false, isMine: true, isNew: true }
  return [...items, { ...added, who: nameOf(ownerId) }]
}
