import type { AddedKind } from '@/lib/outbox/kinds'

interface Anything {
  id: string
  /** The tab that wrote it and has it in hand. */
  tab: string
  at: number
  /** What it belongs to, in words, and its address. */
  where: string
  path: string
  /** Why it does not go out by itself. */
  problem?: string
}

/** Something that is added: a point, an action item, a capture. Its id is its key. */
export interface KeptAct extends Anything {
  kind: 'act'
  act: AddedKind
  input: Record<string, unknown>
}

/** A text that is saved as typed and was not saved yet, with the version that it was made from. */
export interface KeptText extends Anything {
  kind: 'text'
  /** Person, what it is about, which text: the name under which it is saved. */
  name: string
  words: { text: string; isNothing: boolean }
  version: number
  base: { text: string; isNothing: boolean }
  /** How its saving fares, while a page has it in hand. */
  state: string
}

/** The fields of a form that was not sent. */
export interface KeptFields extends Anything {
  kind: 'fields'
  name: string
  /** Whether the form stood among what only its author reads. */
  isPrivate?: boolean
  fields: [string, string][]
}

/** Whom and which one-on-ones one saw last: names and ids alone. */
export interface KeptNames extends Anything {
  kind: 'names'
  people: Named[]
  meetings: Named[]
}

/** One record for each account. */
export const namesIdOf = (account: string) => `names ${account}`

export interface Named {
  id: string
  name: string
}

export type Kept = KeptAct | KeptText | KeptFields | KeptNames

/** The words of something kept, as one would copy them. */
export function wordsOf(kept: Kept): string {
  if (kept.kind === 'text') return kept.words.isNothing ? 'Nothing this week' : kept.words.text
  if (kept.kind === 'fields') return kept.fields.flatMap(([name, value]) => (name === 'draft' ? [] : value)).join('\n')
  if (kept.kind === 'names') return ''
  const { text, action, prevented } = kept.input
  return typeof text === 'string' ? text : `${action} and stopped ${prevented}`
}

const actNames: Record<AddedKind, string> = {
  point: 'A point to talk about',
  'private point': 'A private point',
  'action item': 'Something to do',
  capture: 'A capture',
  note: 'A private note',
}
const textNames: Record<string, string> = {
  notes: 'Shared notes',
  answer: 'The answer',
  'answer ahead': 'Your answer, not sent yet',
  private: 'Private notes',
  'note to self': 'A note to self',
  reflection: 'What you noticed',
}

/** What kind of thing it is, in words. */
export function nameOf(kept: Kept): string {
  if (kept.kind === 'act') return actNames[kept.act]
  if (kept.kind === 'text') return textNames[partsOf(kept.name).kind] ?? 'A text'
  return kept.kind === 'fields' && kept.name.startsWith('capture ') ? 'A capture that you began' : 'What you began'
}

/** Whether only its author will ever read it. */
export const isPrivate = (kept: Kept): boolean =>
  kept.kind === 'act'
    ? kept.act === 'note' || kept.act === 'private point'
    : kept.kind === 'fields'
      ? kept.isPrivate === true
      : kept.kind === 'text' && !['notes', 'answer'].includes(partsOf(kept.name).kind)

/** The parts of a text's name: whose it is, what it is about, and which text. */
export function partsOf(name: string): { personId: string; aboutId: string; kind: string } {
  const [personId = '', aboutId = '', ...kind] = name.split(' ')
  return { personId, aboutId, kind: kind.join(' ') }
}

/** In the order in which it was written. */
export const inOrder = <K extends Kept>(all: readonly K[]): K[] =>
  [...all].sort((one, other) => one.at - other.at || one.id.localeCompare(other.id))
