import type { Viewer } from '@/lib/access/viewer'
import { stateOf } from '@/lib/one-on-ones/state'
import type { Day } from '@/lib/time/day'
import { count, sayTime } from '@/lib/time/say'
import type { OneOnOneRow } from './rows'

/** What the page's statement knows of a one-on-one; the first two lines alone where the viewer has only own private text in it. */
export interface OneOnOneFound {
  managerId: string
  /** Of a manager who no longer is. */
  earlierManager: string | null
  isOwnOnly?: 1
  isAsked?: 0 | 1
  isHeld?: 0 | 1
  isReadable?: 0 | 1
  // The rest only where the viewer reads it.
  isCancelled?: 0 | 1
  skipReason?: string | null
  timeZone?: string
  startsAt?: number
  isNothing?: 0 | 1 | null
  answer?: string | null
  /** Agenda points and action items that are still open. */
  open?: number
}

/** A one-on-one as the timeline words it: what was asked and answered, and what stayed open. */
export function sayOneOnOne(place: { id: string; day: Day }, found: OneOnOneFound, viewer: Viewer): OneOnOneRow {
  return {
    kind: 'one-on-one',
    id: place.id,
    day: place.day,
    with: found.managerId === viewer.personId ? undefined : (found.earlierManager ?? undefined),
    facts: factsOf(place.day, found, viewer),
    isReadable: found.isReadable === 1 || found.isOwnOnly === 1,
    quote: found.isNothing ? 'Nothing this week.' : undefined,
  }
}

/** Held, skipped and missed are facts of their own (PRODUCT.md, "Time"). */
function factsOf(onDay: Day, found: OneOnOneFound, viewer: Viewer): string[] {
  if (found.isOwnOnly) return []
  const { skipReason = null, timeZone = viewer.organisation.timeZone } = found
  const is = { isHeld: found.isHeld === 1, isCancelled: found.isCancelled === 1 }
  const state = stateOf({ ...is, skipReason, onDay, timeZone }, viewer.now)
  if (state === 'held') return held(found)
  if (state === 'skipped') return [`skipped: ${skipReason}`]
  return state === 'planned' ? planned(found, viewer) : withOpen(state, found)
}

function held({ isAsked, answer, open = 0 }: OneOnOneFound): string[] {
  const answers = (answer ?? '').split('\n').filter(line => line.trim() !== '').length
  const asked = answers > 0 ? `asked, ${count(answers, 'answer')}` : isAsked ? 'asked' : 'not asked'
  return open > 0 ? [asked, stillOpen(open)] : [asked]
}

const stillOpen = (open: number) => `${open} ${open === 1 ? 'item' : 'items'} still open`

/** What stayed open in a cancelled one shows again in the next, so of that nothing is said. */
const withOpen = (state: 'missed' | 'cancelled', { open = 0 }: OneOnOneFound) =>
  state === 'missed' && open > 0 ? [state, stillOpen(open)] : [state]

function planned({ startsAt = 0, open = 0 }: OneOnOneFound, { timeZone }: Viewer): string[] {
  const at = `planned for ${sayTime(startsAt, timeZone)}`
  return open > 0 ? [at, `${open} ${open === 1 ? 'item' : 'items'} added so far`] : [at]
}
