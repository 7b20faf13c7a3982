import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '@/lib/demo/testing'
import { forgive, takeTry, waitAfter } from './guesses'

const noon = Date.parse('2026-06-15T12:00:00Z')

beforeEach(() => {
  emptyDatabase()
})

test('five tries are free, then the wait doubles to fifteen minutes', () => {
  expect([4, 5, 6, 7, 10, 11, 12, 40].map(waitAfter)).toEqual([
    0, 15_000, 30_000, 60_000, 480_000, 900_000, 900_000, 900_000,
  ])
})

test('the sixth try waits for that account from that place alone, and the right password begins anew', async () => {
  for (let n = 0; n < 5; n++) expect(await takeTry('priya@harbour.example', '192.0.2.1', noon)).toBeNull()
  expect(await takeTry('priya@harbour.example', '192.0.2.1', noon + 1)).toEqual({
    problem: 'Too many wrong passwords for this address. Try again in 15 seconds.',
  })
  expect(await takeTry('priya@harbour.example', '192.0.2.2', noon + 1)).toBeNull()
  expect(await takeTry('marta@harbour.example', '192.0.2.1', noon + 1)).toBeNull()
  expect(await takeTry('priya@harbour.example', '192.0.2.1', noon + 15_000)).toBeNull()
  expect(await takeTry('priya@harbour.example', '192.0.2.1', noon + 44_000)).not.toBeNull()
  await forgive('priya@harbour.example', '192.0.2.1', noon + 45_000)
  expect(await takeTry('priya@harbour.example', '192.0.2.1', noon + 45_000)).toBeNull()
})

test('tries that are sent together do not overtake the count', async () => {
  const together = await Promise.all(
    Array.from({ length: 20 }, () => takeTry('priya@harbour.example', '192.0.2.1', noon)),
  )
  expect(together.filter(answer => answer === null)).toHaveLength(5)
})

test('one place has a hundred tries an hour, whatever the account', async () => {
  for (let n = 0; n < 100; n++) expect(await takeTry(`${n}@harbour.example`, '192.0.2.1', noon + n)).toBeNull()
  expect(await takeTry('new@harbour.example', '192.0.2.1', noon + 60_000)).toEqual({
    problem: 'Too many tries to sign in from where you are. Try again in 59 minutes.',
  })
  expect(await takeTry('new@harbour.example', '192.0.2.2', noon + 60_000)).toBeNull()
  expect(await takeTry('new@harbour.example', '192.0.2.1', noon + 3_600_000)).toBeNull()
})
