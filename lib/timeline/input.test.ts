import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewerOf } from '@/lib/demo/testing'
import { searchOf } from './address'
import { cursorOf } from './cursor'
import { readAddress } from './input'

const viewer = viewerOf('somebody')
const place = { day: '2026-03-02', id: '01900000-0000-7000-8000-000000000001' }

test('an address is read whole, and written again it is the same', () => {
  const params = { kind: 'prevention', tag: 'Scaling', from: '2026-01-01', to: '2026-03-31', text: 'data layer' }
  const asked = readAddress({ ...params, before: cursorOf(place) }, viewer)
  expect(asked).toMatchObject({ filters: params, before: place, problems: {} })
  expect(Object.fromEntries(new URLSearchParams(searchOf(asked.filters)))).toEqual(params)
})

test('a named period becomes its days and keeps its name in the address', () => {
  const { filters } = readAddress({ period: 'this-quarter' }, viewer)
  expect(filters).toMatchObject({ from: '2026-04-01', to: '2026-06-30' })
  expect(searchOf(filters)).toBe('?period=this-quarter')
})

test.each([
  ['kind', 'fires'],
  ['tag', 'x'.repeat(61)],
  ['period', 'ever'],
  ['from', '2026-02-30'],
  ['to', 'soon'],
  ['text', '"*"'],
  ['text', 'x'.repeat(201)],
  ['before', '2026-02-30_nobody'],
  ['before', `${cursorOf(place)}_more`],
])('%s=%s is told in words, and the other filters are kept', (name, value) => {
  const kept = name === 'tag' ? { text: 'data' } : { tag: 'Data' }
  const asked = readAddress({ ...kept, [name]: value }, viewer)
  expect(asked.problems).toEqual({ [name]: expect.stringMatching(/\w/) })
  expect(asked.filters).toEqual(kept)
})

test('days in the wrong order are told', () => {
  const { problems, filters, typed } = readAddress({ from: '2026-03-01', to: '2026-02-01', kind: 'prevention' }, viewer)
  expect(problems.to).toContain('before the first')
  expect(searchOf(filters)).toBe('?kind=prevention')
  expect(typed.from).toBe('2026-03-01')
})

test('no address makes it throw', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
  const names = ['kind', 'tag', 'period', 'from', 'to', 'text', 'before', 'other']
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), value), params => void readAddress(params, viewer)))
})
