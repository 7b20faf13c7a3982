import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBelow, mergedRows, type OneOnOneRow, type TimelinePage } from './rows'

const row = (day: string, id: string): OneOnOneRow => ({ kind: 'one-on-one', day, id, facts: [], isReadable: true })

const days = ['2026-01-01', '2026-01-02', '2026-01-03']
const someRows = fc
  .uniqueArray(
    fc.record({
      day: fc.constantFrom(...days),
      id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 3, maxLength: 3 }),
    }),
    {
      selector: place => place.id,
      maxLength: 60,
    },
  )
  .map(places => places.map(place => row(place.day, place.id)).sort((a, b) => (isBelow(a, b) ? 1 : -1)))

function pagesOf(rows: OneOnOneRow[], size: number): TimelinePage[] {
  const pages: TimelinePage[] = []
  for (let at = 0; at === 0 || at < rows.length; at += size) {
    pages.push({ rows: rows.slice(at, at + size), next: at + size < rows.length ? 'more' : null })
  }
  return pages
}

test('pages that were fetched before rows came and went still give every row once, in order', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }), (rows, size, depth) => {
      const added = rows.filter((_, at) => at % 5 === 0)
      const before = rows.filter(one => !added.includes(one))
      const fetched = pagesOf(before, size).slice(0, depth)
      const first = pagesOf(rows, size)[0] as TimelinePage
      const shown = mergedRows(first, fetched)
      expect(new Set(shown.map(one => one.id)).size).toBe(shown.length)
      expect(shown.every((one, at) => at === 0 || isBelow(one, shown[at - 1] as OneOnOneRow))).toBe(true)
      const reached = fetched.flatMap(page => page.rows).at(-1)
      const expected = before.filter(one => reached && !isBelow(one, reached))
      for (const one of [...first.rows, ...(first.next ? expected : [])]) expect(shown).toContainEqual(one)
    }),
  )
})

test('a row that was taken away on the first page is gone', () => {
  const [a, b, c] = [row('2026-01-03', 'a'), row('2026-01-02', 'b'), row('2026-01-01', 'c')]
  const fetched = pagesOf([a, b, c], 2)
  expect(mergedRows({ rows: [a, c], next: null }, fetched)).toEqual([a, c])
})
