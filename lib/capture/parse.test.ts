import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchingPeople, parse, pieces, withoutMention } from './parse'

const person = (name: string) => ({ id: name, name, managerId: null })
const tag = (name: string) => ({ id: name, name, authorsOnly: name === 'Retention' })
const known = {
  people: ['Ana Ferreira', 'Jun Watanabe', 'Tomasz Łoś', 'Ana Lind', 'Ruth Adeyemi', 'Ines O’Neil'].map(person),
  tags: ['Scaling', 'Data', 'Tech debt', 'Retention'].map(tag),
}

test.each([
  ['split the queue #scaling', 'split the queue', ['Scaling'], []],
  ['#Data moved the archive', 'moved the archive', ['Data'], []],
  ['paid it back #tech-debt', 'paid it back', ['Tech debt'], []],
  ['paid it back #Tech debt early', 'paid it back early', ['Tech debt'], []],
  ['paired with @Jun on the rota', 'paired on the rota', [], ['Jun Watanabe']],
  ['paired with @Jun and @Ruth', 'paired', [], ['Jun Watanabe', 'Ruth Adeyemi']],
  ['paired together with @Ana Ferreira', 'paired', [], ['Ana Ferreira']],
  ['asked @los, who knew', 'asked, who knew', [], ['Tomasz Łoś']],
  ['rewrote it in C#', 'rewrote it in C#', [], []],
  ['closed #123 and #4', 'closed #123 and #4', [], []],
  ['wrote to ana@harbour.example', 'wrote to ana@harbour.example', [], []],
  ['read https://harbour.example/#data', 'read https://harbour.example/#data', [], []],
  ['left a # and an @ alone', 'left a # and an @ alone', [], []],
  ['moved #data#data', 'moved #data', ['Data'], []],
])('%s', (text, words, tags, people) => {
  const said = parse(text, known)
  expect(said.choices).toEqual([])
  expect([said.words, said.tags.map(one => one.name), said.people.map(one => one.name)]).toEqual([words, tags, people])
})

test.each([
  ['scaled #scalling', '#scalling', ['Scaling']],
  ['moved #database', '#database', []],
  ['paired with @Ana', '@Ana', ['Ana Ferreira', 'Ana Lind']],
  ['paired with @Rut', '@Rut', ['Ruth Adeyemi']],
  ['paired with @Nobody', '@Nobody', []],
  ['took @Jun’s rota over', '@Jun’s', []],
])('a choice, and the text stays: %s', (text, token, offered) => {
  const said = parse(text, known)
  const [choice] = said.choices
  expect(choice?.token).toBe(token)
  expect((choice?.about === 'tag' ? choice.tags : choice?.people)?.map(one => one.name)).toEqual(offered)
  expect(said.words).toBe(text)
  expect(parse(text, known, [token]).choices).toEqual([])
})

test('two people of the same whole name are a choice', () => {
  const twins = { people: [person('Ana Lind'), { ...person('Ana Lind'), id: 'other' }], tags: [] }
  expect(parse('with @Ana Lind', twins).choices[0]).toMatchObject({ about: 'person', people: [{}, {}] })
})

test('a picked mention goes with its "with"', () => {
  expect(withoutMention('paired with @An on the rota', 12, 15)).toBe('paired on the rota')
  expect(withoutMention('paired #sc', 7, 10)).toBe('paired ')
})

test('names are found by any of their beginnings, without their marks', () => {
  expect(matchingPeople('los', known.people).map(one => one.name)).toEqual(['Tomasz Łoś'])
  expect(matchingPeople('an', known.people).map(one => one.name)).toEqual(['Ana Ferreira', 'Ana Lind'])
})

const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' #', '@', ' with @Ana', ' and @Jun', '#Scaling', ' #tech', 'C#', '#12', ' @Ana Lind', '\n'),
    ),
  )
  .map(parts => parts.join(''))

test('no text is ever lost: the pieces are the text', () => {
  fc.assert(
    fc.property(typed, text => {
      expect(
        pieces(text, known)
          .map(piece => piece.raw)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('what is not understood stays in the words, letter for letter', () => {
  fc.assert(
    fc.property(typed, text => {
      const nobody = { people: [], tags: [] }
      expect(parse(text, nobody).words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
