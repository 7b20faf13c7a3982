import { diffIndices } from 'node-diff3'
import { placeAfter } from './place-after'

export interface Merged {
  text: string
  /** Where a place in one's own text is in the merged one: beside the same words as before. */
  at: (offset: number) => number
}

/** A change of a base: its parts from `start` to `end` became `parts`. */
interface Hunk {
  start: number
  end: number
  parts: string[]
}

/** A stretch of the result, and the stretch of one's own text that it came from or took the place of. */
interface Piece {
  mine: string
  text: string
  at?: (offset: number) => number
}

/** A stretch that both changed. */
type Stretch = Record<'was' | 'mine' | 'theirs', string>

/** How a kind of parts is merged: which changes meet, and what becomes of a stretch in which they do. */
interface Way {
  /** Parts that have to lie between two changes, for them not to meet. */
  apart: number
  meet: (stretch: Stretch) => Piece[] | null
}

/**
 * Both edits of one base in one text, or null where both changed the same words: by lines, and by its words where they met
 * in a line. What the two wrote in one place where nothing stood is kept as lines, the saved ones first. Nothing that
 * either typed is ever dropped (QUALITY.md R3).
 */
export const merge = (base: string, mine: string, theirs: string): Merged | null =>
  merged(mergeParts(lines(base), lines(mine), lines(theirs), byLines))

/** The same with both wordings, one under the other, where both changed the same words; null of two that are too long to compare. */
export const keepBoth = (base: string, mine: string, theirs: string): Merged | null =>
  merged(
    mergeParts(lines(base), lines(mine), lines(theirs), { ...byLines, meet: one => byLines.meet(one) ?? both(one) }),
  )

function merged(pieces: Piece[] | null): Merged | null {
  if (!pieces) return null
  const text = textOf(pieces).slice(0, -1)
  return { text, at: offset => Math.min(placeIn(pieces, offset, 'after'), text.length) }
}

// Every line ends in a line end here, the last too, so that one which gets a neighbour is still the same line.
const lines = (text: string) => `${text}\n`.match(/.*\n/g) ?? []
const words = (text: string) => text.match(/\s|\S+/g) ?? []
const textOf = (pieces: Piece[]) => pieces.map(piece => piece.text).join('')

const byLines: Way = {
  apart: 0,
  meet: stretch => {
    const { was, mine, theirs } = stretch
    if (was.trim() !== '') return meetInLine(stretch)
    const longer = longerOf(mine.trimEnd(), theirs.trimEnd())
    if (longer) return [{ mine, text: longer === 'mine' ? mine : theirs }]
    return both(stretch)
  },
}

const both = ({ mine, theirs }: Stretch): Piece[] => [
  { mine: '', text: theirs },
  { mine, text: mine },
]

function meetInLine({ was, mine, theirs }: Stretch): Piece[] | null {
  const pieces = mergeParts(words(was), words(mine), words(theirs), byWords)
  return pieces && [{ mine, text: textOf(pieces), at: offset => placeIn(pieces, offset, 'before') }]
}

/** Changes of neighbouring words meet too: they are likely about one thing. One who merely wrote on where the other did is in no conflict. */
const byWords: Way = {
  apart: 2,
  meet: ({ was, mine, theirs }) => {
    const longer = mine.startsWith(was) && theirs.startsWith(was) ? longerOf(mine, theirs) : undefined
    return longer ? [{ mine, text: longer === 'mine' ? mine : theirs }] : null
  },
}

/** Which of two has all that the other has, and perhaps more after it. */
function longerOf(mine: string, theirs: string) {
  if (mine.startsWith(theirs)) return 'mine'
  return theirs.startsWith(mine) ? 'theirs' : undefined
}

function mergeParts(base: string[], mine: string[], theirs: string[], { apart, meet }: Way): Piece[] | null {
  const [own, other] = [hunksOf(base, mine), hunksOf(base, theirs)]
  if (!own || !other) return null
  const pieces: Piece[] = []
  const kept = (start: number, end: number) => base.slice(start, end).join('')
  let done = 0
  while (own.length + other.length > 0) {
    const { start, end, mine: my, theirs: their } = nextGroup(own, other, apart)
    if (start > done) pieces.push({ mine: kept(done, start), text: kept(done, start) })
    const stretch = { was: kept(start, end), mine: after(base, start, end, my), theirs: after(base, start, end, their) }
    if (their.length === 0 || stretch.mine === stretch.theirs) pieces.push({ mine: stretch.mine, text: stretch.mine })
    else if (my.length === 0) pieces.push({ mine: stretch.was, text: stretch.theirs })
    else {
      const met = meet(stretch)
      if (!met) return null
      pieces.push(...met)
    }
    done = end
  }
  return [...pieces, { mine: kept(done, base.length), text: kept(done, base.length) }]
}

/** Takes the next change, and all that meet it, from the two lists; what was put in at a place comes before what changed there. */
function nextGroup(own: Hunk[], other: Hunk[], apart: number) {
  const group = { start: Number.POSITIVE_INFINITY, end: -1, mine: [] as Hunk[], theirs: [] as Hunk[] }
  const meets = ({ start, end }: Hunk) =>
    apart > 0
      ? start < group.end + apart
      : start < group.end || (start === end && start === group.start && start === group.end)
  for (;;) {
    const isOwn = comesFirst(own[0], other[0])
    const next = (isOwn ? own : other)[0]
    if (!next || (group.end >= 0 && !meets(next))) return group
    group.start = Math.min(group.start, next.start)
    group.end = Math.max(group.end, next.end)
    ;(isOwn ? group.mine : group.theirs).push(next)
    ;(isOwn ? own : other).shift()
  }
}

function comesFirst(one: Hunk | undefined, other: Hunk | undefined): boolean {
  if (!one || !other) return one !== undefined
  return one.start < other.start || (one.start === other.start && one.end <= other.end)
}

/** How a stretch of the base reads after these changes of it. */
function after(base: string[], start: number, end: number, hunks: Hunk[]): string {
  let [text, done] = ['', start]
  for (const hunk of hunks) {
    text += base.slice(done, hunk.start).join('') + hunk.parts.join('')
    done = hunk.end
  }
  return text + base.slice(done, end).join('')
}

/** Above this many pairs to compare two texts are said to conflict, instead of making somebody wait. */
const mostPairs = 2_000_000

function hunksOf(base: string[], changed: string[]): Hunk[] | null {
  let before = 0
  while (before < base.length && before < changed.length && base[before] === changed[before]) before++
  let behind = 0
  const rest = Math.min(base.length, changed.length) - before
  while (behind < rest && base[base.length - 1 - behind] === changed[changed.length - 1 - behind]) behind++
  const [was, is] = [base.slice(before, base.length - behind), changed.slice(before, changed.length - behind)]
  if (was.length * is.length > mostPairs) return null
  return diffIndices(was, is).map(({ buffer1: [start, length], buffer2Content: parts }) => ({
    start: before + start,
    end: before + start + length,
    parts,
  }))
}

/** A place in one's own text, in the result. At the seam of two pieces it belongs to the one `before` or `after` it. */
function placeIn(pieces: Piece[], offset: number, side: 'before' | 'after'): number {
  let [own, result] = [0, 0]
  for (const piece of pieces) {
    const end = own + piece.mine.length
    if (piece.mine !== '' && (offset < end || (offset === end && side === 'before'))) {
      return result + (piece.at ?? placeAfter(piece.mine, piece.text))(offset - own)
    }
    own = end
    result += piece.text.length
  }
  return result
}
