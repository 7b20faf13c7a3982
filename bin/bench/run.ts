import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

// Each part is loaded when it is asked for: without a wish the timeline beside its yardsticks, and every route's weight.

const { values: wish } = parseArgs({
  options: { json: { type: 'string' }, interaction: { type: 'boolean' }, weight: { type: 'boolean' } },
})

const result = {
  ...(wish.interaction && (await (await import('./interaction')).measureInteraction())),
  ...(wish.weight && (await (await import('./weight')).measureWeight())),
  ...(!wish.interaction && !wish.weight && (await (await import('./timeline')).measureTimeline())),
}
if (wish.json) writeFileSync(wish.json, `${JSON.stringify(result, null, 2)}\n`)
