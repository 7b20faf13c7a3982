'use client'

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import type { SingleKey } from './table'

const SingleKeys = createContext(true)

/** Single keys can be switched off in Settings (WCAG 2.1.4). */
export function KeysProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  return <SingleKeys value={enabled}>{children}</SingleKeys>
}

/** Listens for single keys of the table, wherever nobody is typing and no dialog is open. */
export function useKeys(handlers: Partial<Record<SingleKey, () => void>>) {
  const enabled = useContext(SingleKeys)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const keys = Object.keys(handlers).join(' ')
  useEffect(() => {
    if (!enabled) return
    const bindings = Object.fromEntries(
      keys.split(' ').flatMap(key =>
        ways(key).map(way => [
          way,
          (event: KeyboardEvent) => {
            if (isTyping(event) || document.querySelector('dialog[open]')) return
            event.preventDefault()
            latest.current[key as SingleKey]?.()
          },
        ]),
      ),
    )
    return tinykeys(window, bindings)
  }, [enabled, keys])
}

/** On most keyboards `?` is typed with Shift, on some without. */
const ways = (key: string) => (key === '?' ? ['?', 'Shift+?'] : [key])

function isTyping(event: KeyboardEvent) {
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === 'checkbox')
  )
}
