import type { Choice } from './parse'

/** What a choice is about, in words: "There is no tag “scale”. Is it Scaling?" */
export function sayChoice(choice: Choice): string {
  const said = choice.token.slice(1)
  if (choice.about === 'tag') {
    const near = choice.tags.map(tag => `#${tag.name}`)
    return `There is no tag “${said}”.${near.length > 0 ? ` Did you mean ${or(near)}?` : ' Keep it as words, or leave it out.'}`
  }
  const names = choice.people.map(person => person.name)
  if (names.length > 1) return `“${said}” could be ${or(names)}.`
  return `Nobody here is called “${said}”.${names[0] ? ` Did you mean ${names[0]}?` : ''}`
}

const or = (words: string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
