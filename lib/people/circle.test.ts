import { expect, test } from 'vitest'
import { makeLine, makePerson } from '@/lib/demo/make'
import { emptyDatabase } from '@/lib/demo/testing'
import { makesCircle } from './circle'

test('a line to somebody below closes a circle, on any day that all its lines share', async () => {
  const tx = emptyDatabase()
  const [a, b, c, d] = [
    await makePerson(tx, { name: 'A' }),
    await makePerson(tx, { name: 'B' }),
    await makePerson(tx, { name: 'C' }),
    await makePerson(tx, { name: 'D' }),
  ]
  await makeLine(tx, b, a, '2024-01-01')
  await makeLine(tx, c, b, '2024-01-01', '2025-01-01')
  await makeLine(tx, d, c, '2025-01-01')
  const circle = (reportId: string, managerId: string, startsOn: string, endsOn: string | null = null) =>
    makesCircle(tx, { reportId, managerId, startsOn, endsOn })
  expect(await circle(a, b, '2026-01-01')).toBe(true)
  expect(await circle(a, c, '2024-06-01')).toBe(true)
  expect(await circle(a, c, '2025-01-01')).toBe(false)
  // C reported to B until the day on which D came to C, so A never had D below.
  expect(await circle(a, d, '2020-01-01')).toBe(false)
  expect(await circle(a, b, '2020-01-01', '2024-01-01')).toBe(false)
  expect(await circle(c, a, '2025-01-01')).toBe(false)
})
