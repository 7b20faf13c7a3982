import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepBoth, merge } from './merge'

test.each([
  ['each another line', 'a\nb', 'A\nb', 'a\nB', 'A\nB'],
  ['neighbouring lines, one of them still being typed', 'a\nfo', 'a\nfoo ba', 'a\nfo\nbar', 'a\nfoo ba\nbar'],
  ['each a line at the end', 'a', 'a\nmine', 'a\ntheirs', 'a\ntheirs\nmine'],
  ['both the first words', '', 'mine', 'theirs', 'theirs\nmine'],
  [
    'each another word of a line',
    'ship it on Monday after lunch',
    'ship it on Tuesday after lunch',
    'ship it on Monday after tea',
    'ship it on Tuesday after tea',
  ],
  ['the same', 'a', 'a\nb', 'a\nb', 'a\nb'],
  ['one goes on where the other got to', 'a', 'a\nbc d', 'a\nbc', 'a\nbc d'],
  ['one takes a line off, the other changes a later one', 'a\nb\nc', 'b\nc', 'a\nb\nC', 'b\nC'],
  ['blank lines at the end', 'a\n', 'a\nmine\n', 'a\n\ntheirs', 'a\nmine\n\ntheirs'],
])('%s', (_, base, mine, theirs, both) => {
  expect(merge(base, mine, theirs)?.text.split('\n').filter(Boolean).sort()).toEqual(
    both.split('\n').filter(Boolean).sort(),
  )
})

test.each([
  ['the same word', 'meet on Monday', 'meet on Tuesday', 'meet on Friday'],
  ['neighbouring words', 'meet on Monday', 'meet by Monday', 'meet on Friday'],
  ['words at the same place', 'meet', 'meet Ana', 'meet Jun'],
  ['a line that the other took off', 'a\nb c\nd', 'a\nd', 'a\nb x\nd'],
])('%s is a conflict', (_, base, mine, theirs) => {
  expect(merge(base, mine, theirs)).toBeNull()
  expect(merge(base, theirs, mine)).toBeNull()
})

/** Marks the caret with a bar. */
test.each([
  ['a\nb|', 'a\nb', 'above\na\nb', 'above\na\nb|'],
  ['a\n|b', 'a\nb', 'a\nnew\nb', 'a\nnew\n|b'],
  ['one tw|', 'one', 'one\nafter', 'one tw|\nafter'],
  [
    'ship it on Tue| after lunch',
    'ship it on Monday after lunch',
    'please ship it on Monday after tea',
    'please ship it on Tue| after tea',
  ],
  ['|', '', 'theirs', '|theirs'],
  ['mi|', '', 'theirs', 'theirs\nmi|'],
])('the caret stays where it was in the words: %s', (marked, base, theirs, then) => {
  const caret = marked.indexOf('|')
  const merged = merge(base, marked.replace('|', ''), theirs)
  const at = merged?.at(caret) ?? -1
  expect(merged && `${merged.text.slice(0, at)}|${merged.text.slice(at)}`).toBe(then)
})

/** Edits of a text of words that are each there once: some taken off, new ones put in. */
const edit = (mark: string) =>
  fc
    .array(fc.record({ at: fc.nat(30), off: fc.nat(2), put: fc.constantFrom('', ' ', '\n', ' w ', '\nw\n', 'w') }), {
      maxLength: 6,
    })
    .map(steps => (base: string) => {
      let text = base
      for (const [index, { at, off, put }] of steps.entries()) {
        const parts = text.match(/\s|\S+/g) ?? []
        parts.splice(Math.min(at, parts.length), off, put.replace('w', `${mark}${index}`))
        text = parts.join('')
      }
      return text
    })

const base = fc
  .array(fc.constantFrom(' ', '\n', '\n\n'), { maxLength: 14 })
  .map(gaps => gaps.map((gap, index) => `b${index}${gap}`).join(''))
const tokens = (text: string) => new Set(text.match(/[bmt]\d+/g))

test('of any two edits of one text nothing that either typed is lost, nor what both left', () => {
  fc.assert(
    fc.property(base, edit('m'), edit('t'), (text, mine, theirs) => {
      const [my, their] = [mine(text), theirs(text)]
      const merged = merge(text, my, their)
      if (!merged) return
      const [was, own, other, both] = [text, my, their, merged.text].map(tokens) as [
        Set<string>,
        Set<string>,
        Set<string>,
        Set<string>,
      ]
      for (const token of [...own, ...other]) if (!was.has(token)) expect(both, token).toContain(token)
      for (const token of was) if (own.has(token) && other.has(token)) expect(both, token).toContain(token)
      for (let offset = 0; offset <= my.length; offset++) {
        expect(merged.at(offset)).toBeGreaterThanOrEqual(0)
        expect(merged.at(offset)).toBeLessThanOrEqual(merged.text.length)
      }
      expect(merge(text, my, text)?.text).toBe(my)
      expect(merge(text, text, their)?.text).toBe(their)
    }),
    { numRuns: 1000 },
  )
})

test('a note of 200 kB that both wrote over is told as a conflict at once', () => {
  const long = (mark: string) => Array.from({ length: 20_000 }, (_, index) => `${mark}${index}`).join('\n')
  expect(merge(long('b'), long('m'), long('t'))).toBeNull()
})

test('both wordings of a line are kept, and what only one changed is there once', () => {
  expect(keepBoth('a\n-\nb\nc', 'A\n-\nb mine\nc', 'a\n-\nb theirs\nc')?.text).toBe('A\n-\nb theirs\nb mine\nc')
})
