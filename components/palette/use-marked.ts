'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** What the options of a list do when they are chosen, by their place in it. */
export type Runs = readonly (() => void)[]

/** Which option is marked under a field that keeps the focus; arrows move the mark, Enter chooses. */
export function useMarked(id: string, typed: string) {
  const [runs, listen] = useState<Runs>([])
  const [marked, mark] = useState({ at: 0, typed })
  // What is typed anew begins at the top.
  const at = marked.typed === typed ? Math.min(marked.at, runs.length - 1) : 0
  const active = runs.length > 0 ? `${id}-${at}` : undefined
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.nativeEvent.isComposing || runs.length === 0) return
    if (step) mark({ at: (at + step + runs.length) % runs.length, typed })
    else if (event.key === 'Enter') runs[at]?.()
    else return
    event.preventDefault()
  }
  return { at, active, count: runs.length, listen, onKeyDown }
}

/** Tells the field what its options do, whatever has changed since. */
export function useOptions<T>(listen: (runs: Runs) => void, options: readonly T[], choose: (option: T) => void) {
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useEffect(() => {
    listen(options.map(option => () => latest.current(option)))
  }, [listen, options])
}
