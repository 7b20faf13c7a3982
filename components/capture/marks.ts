import { type CaptureDirectory, type CapturePerson, matchingPeople, nearTags } from '@/lib/capture/parse'
import type { Tag } from '@/lib/prevention/tags'

export interface Suggestion {
  key: string
  label: string
  /** Where the token stands in the text, mark included. */
  from: number
  to: number
  pick: { tag: Tag } | { person: CapturePerson }
}

const underCaret =
  /(?<![\p{L}\p{M}\p{N}_#@&./])([#@])((?:\p{L}[\p{L}\p{M}\p{N}_'’.-]*(?: [\p{L}][\p{L}\p{M}\p{N}'’.-]*)?)?)$/u

/** What could be meant by the mark that is being typed before the caret. `isWhole`: it already names one, or fits several. */
export function suggestionsAt(
  text: string,
  caret: number,
  directory: CaptureDirectory | undefined,
  first: readonly { id: string }[],
): { all: Suggestion[]; isWhole: boolean } {
  const found = underCaret.exec(text.slice(0, caret))
  if (!found || !directory) return { all: [], isWhole: false }
  const [whole, mark, said = ''] = found
  const place = { from: caret - whole.length, to: caret }
  if (mark === '#') {
    const tags = said ? nearTags(said, directory.tags).filter(tag => starts(tag.name, said)) : directory.tags
    return {
      all: tags.map(tag => ({ key: tag.id, label: tag.name, ...place, pick: { tag } })),
      isWhole: !said || tags.some(tag => same(tag.name, said)),
    }
  }
  const own = directory.people.filter(person => first.some(one => one.id === person.id))
  const people = (
    said ? [...new Set([...matchingPeople(said, own), ...matchingPeople(said, directory.people)])] : own
  ).slice(0, 6)
  return {
    all: people.map(person => ({ key: person.id, label: person.name, ...place, pick: { person } })),
    isWhole:
      !said || people.some(person => same(person.name, said) || person.name.split(' ').some(one => same(one, said))),
  }
}

const same = (a: string, b: string) => a.localeCompare(b.trim(), 'en', { sensitivity: 'base' }) === 0
const starts = (a: string, b: string) => same(a.slice(0, b.length), b)
