import type { Problem } from '@/lib/auth/outcome'
import type { Day } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'

/** From a day up to, and not on, another; lines, memberships and leads hold for one. */
export interface Span {
  startsOn: Day
  endsOn: Day | null
}

/** A span that stands already, with the name of what it is to: a manager, a team, a lead. */
export interface NamedSpan extends Span {
  name: string
}

/** Ended on the day on which it began, so it never held: how a mistake is taken back. */
const isEmpty = (span: Span) => span.endsOn !== null && span.endsOn <= span.startsOn

const beginsBeforeEnd = (one: Span, other: Span) => other.endsOn === null || one.startsOn < other.endsOn

export const overlaps = (one: Span, other: Span): boolean =>
  !isEmpty(one) && !isEmpty(other) && beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one)

/** Whether one span holds on no day on which the other does not. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  isEmpty(inner) ||
  (inner.startsOn >= outer.startsOn &&
    (outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn)))

/** Whether a span holds today or on some later day. */
export const isStillToHold = (span: Span, today: Day): boolean =>
  !isEmpty(span) && (span.endsOn === null || span.endsOn > today)

export const isInForce = (span: Span, today: Day): boolean => span.startsOn <= today && isStillToHold(span, today)

/**
 * What is wrong with a new or changed span beside those that stand, in words beside the field: it ends before it begins,
 * or two would hold on one day. `words` say what an open one and a past one are: "Reports to", "Reported to".
 */
export function problemOfSpan(
  span: Span,
  others: readonly NamedSpan[],
  today: Day,
  words: { is: string; was: string },
): Problem | null {
  if (span.endsOn !== null && span.endsOn < span.startsOn)
    return { fields: { endsOn: 'It would end before it begins.' } }
  const other = others.find(one => overlaps(span, one))
  if (!other) return null
  const since = sayDate(other.startsOn, today)
  if (other.endsOn === null)
    return { fields: { startsOn: `${words.is} ${other.name} since ${since}; that has to end first.` } }
  return {
    fields: {
      startsOn: `${words.was} ${other.name} from ${since} to ${sayDate(other.endsOn, today)}; the two would overlap.`,
    },
  }
}

/** The spans that stand, once the open one has ended on the day on which a new one begins. */
export const afterReplacing = <S extends Span>(others: readonly S[], startsOn: Day): S[] =>
  others.map(one => (isReplaced(one, startsOn) ? { ...one, endsOn: startsOn } : one))

/** Whether a new span that takes the place of the open one ends this one. */
export const isReplaced = (one: Span, startsOn: Day): boolean => one.endsOn === null && one.startsOn <= startsOn

/** "since 1 March", "from 1 May to 3 June", "from 1 January 2027". */
export function saySpan(span: Span, today: Day): string {
  const start = sayDate(span.startsOn, today)
  if (isEmpty(span)) return `taken back, ${start}`
  if (span.endsOn) return `${start} to ${sayDate(span.endsOn, today)}`
  return span.startsOn > today ? `from ${start}` : `since ${start}`
}
