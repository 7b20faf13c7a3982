'use client'

import { useKeys } from '@/components/keys/keys'

const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-point]')].filter(row => row.getClientRects().length > 0)
const current = () => document.activeElement?.closest<HTMLElement>('[data-point]') ?? undefined
const boxOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('[role="checkbox"]:not(:disabled)')

function step(by: 1 | -1) {
  const all = rows()
  const here = current()
  const at = here ? all.indexOf(here) + by : by === 1 ? 0 : all.length - 1
  const next = all[Math.max(0, Math.min(at, all.length - 1))]
  const target = boxOf(next) ?? next?.querySelector('summary')
  target?.focus()
}

/** On a one-on-one `j` and `k` go from point to point, through agenda, action items and what is private; `x` ticks. Space does too, Enter opens. */
export function PointKeys() {
  useKeys({ j: () => step(1), k: () => step(-1), x: () => boxOf(current())?.click() })
  return null
}
