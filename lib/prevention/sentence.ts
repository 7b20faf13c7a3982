import type { roles } from '@/db/schema'
import { sayNames } from '@/lib/time/say'

export interface Named {
  id: string
  name: string
  role: (typeof roles)[number]
}

/** A read-back sentence in the pieces that are set apart: "You redesigned the data layer and " + "stopped three …" + ".". */
export interface Sentence {
  lead: string
  /** Set in the accent wherever a sentence stands (DESIGN.md). */
  stopped: string
  /** The whole of it as plain text. */
  text: string
}

interface Phrases {
  action: string
  prevented: string
  people: readonly Named[]
  likely: boolean
}

/** The sentence as it is said to one of its people: "You redesigned …", "You and Ana paired …". */
export function sentenceTo(personId: string, entry: Phrases): Sentence {
  const doers = doersOf(entry.people)
  const others = doers.filter(person => person.id !== personId)
  return sentence(sayNames(['You', ...shortNames(others)]), entry)
}

/** The sentence about them, for everybody else: "Priya redesigned …", "Priya and Ana paired …". */
export function sentenceAbout(entry: Phrases): Sentence {
  return sentence(sayNames(shortNames(doersOf(entry.people))), entry)
}

/** The sentence as one viewer reads it: to them, when they are one of its people, otherwise about those who did it. */
export function sentenceFor(viewerId: string, entry: Phrases): Sentence {
  const isDoer = doersOf(entry.people).some(person => person.id === viewerId)
  return isDoer ? sentenceTo(viewerId, entry) : sentenceAbout(entry)
}

function sentence(who: string, { action, prevented, likely }: Phrases): Sentence {
  const lead = `${who} ${action} and `
  const stopped = `${likely ? 'likely stopped' : 'stopped'} ${prevented}`
  return { lead, stopped, text: `${lead}${stopped}.` }
}

/** Who is named in the sentence: those who noticed, designed or did it; those who supported it only if nobody else did. */
function doersOf(people: readonly Named[]): readonly Named[] {
  const doers = people.filter(person => person.role !== 'supported')
  return doers.length > 0 ? doers : people
}

/** First names, or whole ones where two share the first. */
function shortNames(people: readonly Named[]): string[] {
  const firsts = people.map(person => firstName(person.name))
  return people.map((person, index) =>
    firsts.filter(first => first === firsts[index]).length > 1 ? person.name : (firsts[index] ?? person.name),
  )
}

/** "Priya" of "Priya Raman". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name

/**
 * A phrase as it fits the sentence: no "I" and no capital before it, no full stop or "and" after it, no
 * "stopped" twice.
 */
export function tidyPhrase(phrase: string, which: 'action' | 'prevented'): string {
  const tidy = phrase
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…,;]+$/u, '')
    .trim()
  if (which === 'action')
    return tidy
      .replace(/^I (?=\p{L})/u, '')
      .replace(/ and$/i, '')
      .trim()
      .replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
  return tidy.replace(/^(likely )?stopped /i, '').trim()
}
