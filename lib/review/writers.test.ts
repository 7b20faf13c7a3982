import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { lengthOf, limits } from './counter'
import { toMarkdown } from './markdown'
import { linesToRead, type PacketDocument, packetDocument, placeFor, setApart } from './packet-document'
import { toPlainText } from './plain-text'
import type { RecordEntry } from './record'

const entry = (more: Partial<RecordEntry> & { id: string }): RecordEntry => ({
  actedOn: '2026-05-12',
  action: 'redesigned the data layer',
  beside: '12 May, measured',
  lead: 'You redesigned the data layer and ',
  stopped: 'stopped three scaling issues before they existed.',
  source: '12 May. Measured.',
  spokenSource: '12 May. Measured: write latency held.',
  month: '2026-05',
  tags: ['Scaling'],
  isLuck: false,
  isPrivate: false,
  readBack: '',
  ...more,
})
const facts = {
  subjectName: 'Priya Raman',
  period: { startsOn: '2026-01-01', endsOn: '2026-06-30' },
  gaps: [{ from: '2026-02-14', to: '2026-03-30' }],
}
const entries = [
  entry({ id: 'a' }),
  entry({ id: 'b', month: '2026-04', tags: ['Security', 'Data'], actedOn: '2026-04-03' }),
  entry({ id: 'c', isLuck: true, tags: [] }),
  entry({ id: 'd', tags: [], actedOn: '2026-01-21', month: '2026-01' }),
]
const lines = ['a', 'c', 'gone', 'b', 'd'].map(entryId => ({ entryId, wording: null }))

test('lines are grouped in the order of their first, luck comes last, and what is gone is left out', () => {
  const shape = (document: PacketDocument) =>
    document.groups.map(group => [group.heading, group.lines.map(line => line.entryId).join('')])
  const byMonth = packetDocument(facts, { groupedBy: 'month', lines }, entries)
  expect(shape(byMonth)).toEqual([
    ['May 2026', 'a'],
    ['April 2026', 'b'],
    ['January 2026', 'd'],
    ['Where luck stopped it', 'c'],
  ])
  expect(shape(packetDocument(facts, { groupedBy: 'tag', lines }, entries)).map(([heading]) => heading)).toEqual([
    'Scaling',
    'Security',
    'Without a tag',
    'Where luck stopped it',
  ])
  expect(linesToRead(byMonth).map(line => line.entryId)).toEqual(['a', 'b', 'd'])
})

test('other words take the sentence’s place, with the accent from “stopped” on', () => {
  const draft = { groupedBy: 'tag', lines: [{ entryId: 'a', wording: 'You saw it coming and stopped it.' }] } as const
  expect(packetDocument(facts, draft, entries).groups[0]?.lines[0]).toMatchObject({
    lead: 'You saw it coming and ',
    stopped: 'stopped it.',
  })
  expect(setApart('You likely stopped a night.')).toEqual({ lead: 'You ', stopped: 'likely stopped a night.' })
  expect(setApart('Quiet.')).toEqual({ lead: 'Quiet.', stopped: '' })
})

test('a chosen entry takes its place by the day of the act', () => {
  const draft = { groupedBy: 'month', lines: ['d', 'a'].map(entryId => ({ entryId, wording: null })) } as const
  expect(placeFor(draft, entries, '2026-04-03')).toBe(1)
  expect(placeFor(draft, entries, '2026-06-01')).toBe(2)
})

const draft = { groupedBy: 'tag', lines: [{ entryId: 'a', wording: null }] } as const

test('as Markdown and as plain text', () => {
  const document = packetDocument(facts, draft, entries)
  expect(toMarkdown(document)).toBe(`# What Priya stopped from happening

January to June 2026

## Scaling

- You redesigned the data layer and stopped three scaling issues before they existed.
  *12 May. Measured.*

*Nothing written down from 14 February to 30 March. A gap in the record, not in the person.*
`)
  expect(toPlainText(document)).toBe(`What Priya stopped from happening
January to June 2026

Scaling
- You redesigned the data layer and stopped three scaling issues before they existed.
  12 May. Measured.

Nothing written down from 14 February to 30 March. A gap in the record, not in the person.
`)
})

const markup = fc.array(
  fc.constantFrom(
    ...[
      '*',
      '_',
      '**',
      '`',
      '```',
      '#',
      '# ',
      '[',
      '](x)',
      '![',
      '<b>',
      '</b>',
      '<!--',
      '&amp;',
      '&#35;',
      '~~',
      '|',
      '---',
      '- ',
      '+ ',
      '1. ',
      '1) ',
      '> ',
      '\\',
      '\n',
      ' ',
      'a',
      'C#',
      'Ł',
      '¿',
      '://',
      '=',
      '"',
      ':',
      '^',
    ],
  ),
  { minLength: 1, maxLength: 12 },
)
const phrase = fc.oneof(
  markup.map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(text => text.replaceAll('\0', '')),
)

test('whatever is typed, Markdown gives the text back and no markup', () => {
  const parser = new MarkdownIt({ html: true })
  fc.assert(
    fc.property(phrase, phrase, (wording, tag) => {
      const heading = tag.replace(/\s+/gu, ' ').trim() || 'x'
      const sentence = wording.replace(/\s+/gu, ' ').trim() || 'x'
      const document = packetDocument(facts, { groupedBy: 'tag', lines: [{ entryId: 'a', wording: sentence }] }, [
        entry({ id: 'a', tags: [heading], source: `12 May. Confirmed by ${sentence}.` }),
      ])
      const tokens = parser.parse(toMarkdown(document), {})
      const inline = tokens.filter(token => token.type === 'inline').map(token => token.children ?? [])
      const text = (children: (typeof inline)[number]) =>
        children.map(child => child.content || (child.type === 'softbreak' ? '\n' : '')).join('')
      expect(tokens.map(token => token.type).filter(type => type.endsWith('_open'))).toEqual([
        ...[
          'heading_open',
          'paragraph_open',
          'heading_open',
          'bullet_list_open',
          'list_item_open',
          'paragraph_open',
          'paragraph_open',
        ],
      ])
      expect(inline.map(text)).toEqual([
        document.title,
        document.period,
        heading,
        `${sentence}\n12 May. Confirmed by ${sentence}.`,
        document.gaps[0],
      ])
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['', 0, 0, 0],
  ['You stopped it.', 15, 15, 3],
  ['Łoś – on-call', 17, 13, 2],
  ['👩‍🚒 ok', 14, 6, 1],
  ['停电没有发生', 18, 6, 3],
])('“%s” is %i bytes, %i characters, %i words', (text, bytes, characters, words) => {
  expect(lengthOf(text)).toEqual({ bytes, characters, words })
})

test('the limits are those of review forms', () => {
  expect(limits.map(({ unit, most }) => `${most} ${unit}`)).toEqual([
    '4000 bytes',
    '2048 characters',
    '30000 characters',
    '60 words',
    '250 words',
    '500 words',
  ])
})
