import type { Tag } from '@/lib/prevention/tags'

export interface CapturePerson {
  id: string
  name: string
  /** Who manages them today. */
  managerId: string | null
}

/** What capture needs to know of the organisation. */
export interface CaptureDirectory {
  people: CapturePerson[]
  tags: Tag[]
  /** Those about whom the viewer may write an entry for leadership: themself and everybody below. */
  mayLead: string[]
}

/** A piece of what was typed. All `raw` together are the text, whatever was understood, so that nothing is ever lost. */
export type Piece =
  | { kind: 'words'; raw: string }
  | { kind: 'tag'; raw: string; token: string; tag: Tag }
  | { kind: 'person'; raw: string; token: string; person: CapturePerson }
  | { kind: 'choice'; raw: string; token: string; choice: Choice }

/** A tag that does not exist, or a name that fits two or nobody: a choice, and the text stays. */
export type Choice =
  | { about: 'tag'; token: string; tags: Tag[] }
  | { about: 'person'; token: string; people: CapturePerson[] }

export interface Parsed {
  /** What is left as the phrase. */
  words: string
  tags: Tag[]
  people: CapturePerson[]
  choices: Choice[]
}

type Known = Pick<CaptureDirectory, 'people' | 'tags'>

// A mark begins a token only where a word could begin, and only before a letter: C#, #123 and ana@harbour are words.
const start = /(?<![\p{L}\p{M}\p{N}_#@&./])[#@](?=\p{L})/gu
const word = /^\p{L}[\p{L}\p{M}\p{N}_]*(?:[-'’.][\p{L}\p{M}\p{N}_]+)*/u

/** A text in pieces. `asWords`: tokens that the author chose to keep as plain words. */
export function pieces(text: string, known: Known, asWords: readonly string[] = []): Piece[] {
  const found: Piece[] = []
  let done = 0
  for (const at of [...text.matchAll(start)].map(match => match.index)) {
    if (at < done) continue
    const piece = tokenAt(text, at, known)
    if (!piece || asWords.includes(piece.token)) continue
    const from = Math.max(done, at - joining(text.slice(done, at), piece, found.at(-1)))
    if (from > done) found.push({ kind: 'words', raw: text.slice(done, from) })
    const to = at + piece.raw.length
    found.push({ ...piece, raw: text.slice(from, to) })
    done = to
  }
  if (done < text.length) found.push({ kind: 'words', raw: text.slice(done) })
  return found
}

/** What a text says: its words without what was understood, and what that was. */
export function parse(text: string, known: Known, asWords: readonly string[] = []): Parsed {
  const all = pieces(text, known, asWords)
  return {
    words: all
      .map(piece => (piece.kind === 'words' || piece.kind === 'choice' ? piece.raw : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim(),
    tags: unique(all.flatMap(piece => (piece.kind === 'tag' ? [piece.tag] : []))),
    people: unique(all.flatMap(piece => (piece.kind === 'person' ? [piece.person] : []))),
    choices: all.flatMap(piece => (piece.kind === 'choice' ? [piece.choice] : [])),
  }
}

function tokenAt(text: string, at: number, known: Known): Exclude<Piece, { kind: 'words' }> | null {
  const rest = text.slice(at + 1)
  const first = word.exec(rest)?.[0]
  if (!first) return null
  return text[at] === '#' ? tagToken(rest, first, known.tags) : personToken(rest, first, known.people)
}

function tagToken(rest: string, first: string, tags: readonly Tag[]): Exclude<Piece, { kind: 'words' }> {
  const whole = longest(rest, tags)
  if (whole) return { kind: 'tag', raw: `#${whole.text}`, token: `#${whole.text}`, tag: whole.one }
  const token = `#${first}`
  const hyphened = tags.find(tag => fold(tag.name.replace(/\s+/g, '-')) === fold(first))
  if (hyphened) return { kind: 'tag', raw: token, token, tag: hyphened }
  return { kind: 'choice', raw: token, token, choice: { about: 'tag', token, tags: nearTags(first, tags) } }
}

function personToken(rest: string, first: string, people: readonly CapturePerson[]): Exclude<Piece, { kind: 'words' }> {
  const whole = longest(rest, people)
  const sameName = whole ? people.filter(person => fold(person.name) === fold(whole.text)) : []
  if (whole && sameName.length === 1)
    return { kind: 'person', raw: `@${whole.text}`, token: `@${whole.text}`, person: whole.one }
  const said = whole?.text ?? first
  const fits = whole ? sameName : people.filter(person => namesOf(person).includes(fold(first)))
  const token = `@${said}`
  if (fits.length === 1 && fits[0]) return { kind: 'person', raw: token, token, person: fits[0] }
  const offered = fits.length > 0 ? fits : matchingPeople(first, people)
  return { kind: 'choice', raw: token, token, choice: { about: 'person', token, people: offered.slice(0, 6) } }
}

/** The longest whole name with which a text begins. */
function longest<T extends { name: string }>(rest: string, all: readonly T[]): { one: T; text: string } | null {
  let best: { one: T; text: string } | null = null
  for (const one of all) {
    const text = rest.slice(0, one.name.length)
    const next = rest.slice(one.name.length)
    if (fold(text) !== fold(one.name) || /^(?:[\p{L}\p{M}\p{N}_]|-[\p{L}\p{N}])/u.test(next)) continue
    if (!best || text.length > best.text.length) best = { one, text }
  }
  return best
}

/** "with" before a person, and "and" between two, belong to the mention and go with it. */
function joining(before: string, piece: Piece, last: Piece | undefined): number {
  if (piece.kind !== 'person') return 0
  if (last?.kind === 'person' && /^,?\s*(?:and\s+)?$/iu.test(before)) return before.length
  return withBefore(before)
}

const withBefore = (before: string) => /(?:^|\s)((?:together\s+|along\s+)?with\s+)$/iu.exec(before)?.[1]?.length ?? 0

/** A text without the mention between `from` and `to`, once it was picked; a "with" before a person goes with it. */
export function withoutMention(text: string, from: number, to: number): string {
  const joined = text[from] === '@' ? withBefore(text.slice(0, from)) : 0
  return text.slice(0, from - joined) + text.slice(to).replace(/^ /, '')
}

/** Tags to offer for a beginning or a near miss. */
export function nearTags(said: string, tags: readonly Tag[]): Tag[] {
  const key = fold(said)
  const starts = tags.filter(tag => fold(tag.name).startsWith(key))
  const near = tags.filter(
    tag => !starts.includes(tag) && (fold(tag.name).includes(key) || distance(fold(tag.name), key) <= 2),
  )
  return [...starts, ...near].slice(0, 6)
}

/** People to offer for a beginning of any of their names, first names first. */
export function matchingPeople<T extends { name: string }>(said: string, people: readonly T[]): T[] {
  const key = fold(said.trim())
  if (!key) return people.slice(0, 6)
  const starts = people.filter(person => fold(person.name).startsWith(key))
  const later = people.filter(person => !starts.includes(person) && fold(person.name).includes(` ${key}`))
  return [...starts, ...later].slice(0, 6)
}

const namesOf = (person: { name: string }) => fold(person.name).split(/\s+/)

/** Letters alone count: "Łoś" is found by "los". */
const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/gu, 'l').replace(/[øØ]/gu, 'o').toLocaleLowerCase('en')

const unique = <T extends { id: string }>(all: T[]): T[] => [...new Map(all.map(one => [one.id, one])).values()]

/** Letters to change, add or take away to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
