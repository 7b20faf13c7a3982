import { expect, test } from 'vitest'
import { inpOf } from './inp'

test.each([
  ['nothing that lasted is at most 16', [], 10, 16],
  ['the worst of a few', [24, 96, 40], 10, 96],
  ['of more than fifty one is let off', [24, 96, 40], 60, 40],
  ['of more than a hundred two are', [24, 96, 40], 120, 24],
])('%s', (_, told, made, inp) => {
  expect(inpOf(told, made)).toBe(inp)
})
