'use client'

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import type { Key } from './table'

const SingleKeys = createContext(true)

/** Single keys, alone or one after the other, can be switched off in Settings (WCAG 2.1.4); those with Ctrl stay. */
export function KeysProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  return <SingleKeys value={enabled}>{children}</SingleKeys>
}

/** Listens for keys of the table. Single ones act wherever nobody is typing; none acts while a dialog is open. */
export function useKeys(handlers: Partial<Record<Key, () => void>>) {
  const enabled = useContext(SingleKeys)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const keys = Object.keys(handlers).join('\n')
  useEffect(() => {
    const listened = keys.split('\n').filter(key => key && (enabled || isWithModifier(key)))
    if (listened.length === 0) return
    const act = (key: string) => (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (!isWithModifier(key) && isTyping(event)) return
      event.preventDefault()
      latest.current[key as Key]?.()
    }
    return tinykeys(window, Object.fromEntries(listened.flatMap(key => ways(key).map(way => [way, act(key)]))))
  }, [enabled, keys])
}

const isWithModifier = (key: string) => key.includes('+')

/** On some keyboards a sign is typed with Shift, on some without. */
const ways = (key: string) => (/^[^\p{L}\p{N}\s]$/u.test(key) ? [key, `Shift+${key}`] : [key])

function isTyping(event: KeyboardEvent) {
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(checkbox|radio|button|submit)$/.test(target.type))
  )
}
