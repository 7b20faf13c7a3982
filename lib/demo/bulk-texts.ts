import { demoEntries } from './entries'
import type { Chance } from './seeded'
import { talks } from './talk'

/** Texts for the bench alone, of the lengths that people write: the demo year's own lines, dealt anew. */
export function bulkTexts(chance: Chance) {
  const all = Object.values(talks)
  const [notes, answers, points, todos] = (['notes', 'answers', 'points', 'todos'] as const).map(kind =>
    all.flatMap(talk => talk[kind]),
  ) as [string[], string[], string[], string[]]
  const several = (from: string[], count: number, between: string) =>
    Array.from({ length: count }, () => chance.pick(from)).join(between)
  return {
    notes: () => several(notes, chance.int(2, 8), '\n\n'),
    answer: () => several(answers, chance.int(1, 3), ' '),
    point: () => chance.pick(points),
    todo: () => chance.pick(todos).replace(/^m: /, ''),
    phrases: () => ({ action: chance.pick(demoEntries).action, prevented: chance.pick(demoEntries).prevented }),
  }
}
