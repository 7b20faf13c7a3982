import { expect, test } from 'vitest'
import { cursorOf, placeOf } from './cursor'

const marta = '0198b0c0-0000-7000-8000-000000000001'
const priya = '0198b0c0-0000-7000-8000-000000000002'

test.each([1, 900, 2 ** 40])('the place %d comes back to whom it was given alone', place => {
  const cursor = cursorOf(marta, place)
  expect(placeOf(marta, cursor)).toBe(place)
  expect(placeOf(priya, cursor)).toBeNull()
})

test('neither its length nor its letters tell how far it is', () => {
  expect(cursorOf(marta, 1)).toHaveLength(cursorOf(marta, 123_456_789).length)
  expect(cursorOf(marta, 7)).not.toBe(cursorOf(marta, 7))
  expect(Buffer.from(cursorOf(marta, 7), 'base64url').includes(Buffer.from([0, 0, 0, 0, 7]))).toBe(false)
})

test.each(['900', '', 'a'.repeat(48), '…'])('%j is no place', typed => {
  expect(placeOf(marta, typed)).toBeNull()
})
