/** Every single key of the app, once; the help sheet is made from this table. */
export const singleKeys = [
  { key: 'c', does: 'Capture what somebody stopped', where: 'Everywhere' },
  { key: '?', does: 'Show all keys', where: 'Everywhere' },
  { key: 'h', does: 'Hide or show all that is private', where: 'Everywhere' },
  { key: 'z', does: 'Undo the last change that can be undone', where: 'Everywhere' },
  { key: 'n', does: 'Answer “nothing this week”', where: 'On a one-on-one' },
  { key: 'e', does: 'Make the marked line an entry', where: 'On a one-on-one' },
  { key: 'j', does: 'Go to the next item', where: 'On a timeline' },
  { key: 'k', does: 'Go to the item before', where: 'On a timeline' },
] as const

export type SingleKey = (typeof singleKeys)[number]['key']
