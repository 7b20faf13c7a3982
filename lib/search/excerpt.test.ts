import { expect, test } from 'vitest'
import { excerptOf } from './excerpt'

const said = (text: string, ...words: string[]) =>
  excerptOf(text, words)
    .map(piece => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['a short text stands whole', said('We met in Łódź today', 'lodz'), 'We met in [Łódź] today'],
  [
    'the last word may be only begun, the others not',
    said('data datum migrating', 'dat', 'migr'),
    'data datum [migrating]',
  ],
  ['signs of Markdown are left out', said('## Risks\n- **old** `parser`\n> said', 'parser'), 'Risks old [parser] said'],
  ['what is no sign stays', said('5 - 3 * 2 # left', '2'), '5 - 3 * [2] # left'],
  ['nothing found shows the beginning', said('a sentence by its people', 'xylophone'), 'a sentence by its people'],
  ['letters of any script are marked', said('это данные здесь', 'дан'), 'это [данные] здесь'],
])('%s', (_, shown, expected) => {
  expect(shown).toBe(expected)
})

test('of a long text the part around the first word is shown, cut at words', () => {
  const shown = said(`${'before '.repeat(100)}needle ${'after '.repeat(100)}`, 'needle')
  expect(shown).toMatch(/^… (before )+\[needle\]( after)+ …$/)
  expect(shown.length).toBeLessThan(260)
})
