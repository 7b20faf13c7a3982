import { type Day, daysBetween } from '@/lib/time/day'
import { count, sayDate, sayNames } from '@/lib/time/say'

/** What is open in a one-on-one, what stayed open before it included once. */
export interface Open {
  points: number
  /** Of these, the ones that the other of the two put there. */
  theirs: number
  toDo: number
  /** The day of the earliest one-on-one from which something is still open; null while it is only this one's own. */
  since: Day | null
}

export const nothingOpen: Open = { points: 0, theirs: 0, toDo: 0, since: null }

/** "Two points, one of them from Ana, and one thing to do open, the oldest since 5 January"; nothing where nothing is open. */
export function sayOpenThings({ points, theirs, toDo, since }: Open, other: string, today: Day): string {
  const all = points + toDo
  if (all === 0) return ''
  const isSome = theirs > 0 && theirs < points
  const said = [
    points > 0 ? count(points, 'point') + (theirs > 0 && !isSome ? ` from ${other}` : '') : '',
    toDo > 0 ? count(toDo, 'thing to do', 'things to do') : '',
  ].filter(part => part !== '')
  const some = isSome ? `, ${count(theirs, '', '').trim()} of them from ${other},` : ''
  const [first = '', ...rest] = said
  const open = `${sayNames([first + some, ...rest])} open`
  if (since === null || daysBetween(since, today) < 0) return capital(open)
  return `${capital(open)}, ${all === 1 ? '' : 'the oldest '}since ${sayDate(since, today)}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
