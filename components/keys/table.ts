interface Row {
  /** As tinykeys names them: `g t` one after the other, `$mod+k` with Ctrl, or Command on a Mac. */
  keys: string
  does: string
  where: string
  /** The file that listens by itself, where `useKeys` does not; or the browser. */
  by?: string
}

const everywhere = 'Everywhere'
const going = 'Going somewhere'
const onLists = 'On a timeline or a list'
const inOneOnOne = 'On a one-on-one'
const inFinder = 'In “Go to or do” and in search'

/** Every key of the app, once; the help sheet is made from this table, and `useKeys` takes no others. */
export const keyTable = [
  { keys: '$mod+k', does: 'Go to or do, by a few letters', where: everywhere },
  { keys: '/', does: 'Search all you may see', where: everywhere },
  { keys: 'c', does: 'Capture what somebody stopped', where: everywhere },
  { keys: 'z', does: 'Undo the last change that can be undone', where: everywhere },
  { keys: 'h', does: 'Hide or show all that is private', where: everywhere },
  { keys: '?', does: 'Show all keys', where: everywhere },
  { keys: 'Escape', does: 'Close what is open', where: everywhere, by: 'the browser' },
  { keys: 'g t', does: 'Today', where: going },
  { keys: 'g m', does: 'Your next one-on-one', where: going },
  { keys: 'g p', does: 'People', where: going },
  { keys: 'g r', does: 'Reviews', where: going },
  { keys: 'g s', does: 'Settings', where: going },
  { keys: 'j', does: 'Go to the next line', where: onLists },
  { keys: 'k', does: 'Go to the line before', where: onLists },
  { keys: 'Enter', does: 'Open the marked line', where: onLists, by: 'the browser' },
  { keys: 'e', does: 'Edit the marked entry', where: onLists },
  { keys: 'j', does: 'Go to the next point', where: inOneOnOne },
  { keys: 'k', does: 'Go to the point before', where: inOneOnOne },
  { keys: 'x', does: 'Tick the marked point', where: inOneOnOne },
  { keys: 'Enter', does: 'Open the marked point', where: inOneOnOne, by: 'components/one-on-one/point-row.tsx' },
  {
    keys: 'Alt+ArrowUp',
    does: 'Move the marked point up',
    where: inOneOnOne,
    by: 'components/one-on-one/point-row.tsx',
  },
  {
    keys: 'Alt+ArrowDown',
    does: 'Move the marked point down',
    where: inOneOnOne,
    by: 'components/one-on-one/point-row.tsx',
  },
  { keys: 'n', does: 'Answer “nothing this week”', where: inOneOnOne },
  { keys: 'e', does: 'Make the marked line an entry', where: inOneOnOne },
  { keys: 'ArrowDown', does: 'Mark the next one', where: inFinder, by: 'components/palette/use-marked.ts' },
  { keys: 'ArrowUp', does: 'Mark the one before', where: inFinder, by: 'components/palette/use-marked.ts' },
  { keys: 'Enter', does: 'Go there, or do it', where: inFinder, by: 'components/palette/use-marked.ts' },
] as const satisfies readonly Row[]

/** What `useKeys` can listen for. */
export type Key = Exclude<(typeof keyTable)[number], { by: string }>['keys']

const named: Record<string, string> = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

/** The keys as they stand on the keyboard, one after the other. */
export const capsOf = (keys: string, isMac: boolean): string[] =>
  keys
    .split(/[ +]/)
    .map(
      key =>
        named[key] ??
        (key === '$mod'
          ? isMac
            ? '⌘'
            : 'Ctrl'
          : /^\p{Ll}$/u.test(key) && keys.includes('+')
            ? key.toUpperCase()
            : key),
    )
