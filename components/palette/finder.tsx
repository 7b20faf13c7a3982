'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { Dialog } from '@/components/ui/dialog'
import { NeedsTheNetwork, onDemand } from '@/components/ui/on-demand'
import { Doing, FinderField, Finding } from './finder-field'
import { Going } from './going'

const KeysSheet = onDemand(() => import('@/components/keys/sheet').then(one => one.default))
const Leaving = onDemand(() => import('./leaving').then(one => one.default), LeavingNeedsTheNetwork)

export type Mode = 'do' | 'search' | 'keys' | 'leave'

/** What the palette has to know of the viewer without asking. */
export interface FinderViewer {
  isAdmin: boolean
  mayAdd: boolean
  theme: 'light' | 'dark' | null
  singleKeys: boolean
}

const FinderContext = createContext<(mode: Mode) => void>(() => {})

/** Opens “Go to or do”, search, or the table of keys, from a button. */
export const useFinder = () => useContext(FinderContext)

/** What opens over every page by a key; all but the field itself is fetched when somebody begins to use the page. */
export function FinderProvider({ viewer, children }: { viewer: FinderViewer; children: ReactNode }) {
  const [mode, setMode] = useState<Mode | null>(null)
  const path = usePathname()
  const open = useMemo(() => {
    return (next: Mode) => {
      const field = next === 'search' ? document.querySelector<HTMLInputElement>('[data-search]') : null
      if (field) field.select()
      else setMode(next)
    }
  }, [])
  const close = () => setMode(null)
  useEffect(() => {
    const asked = new AbortController()
    const warm = () => {
      asked.abort()
      for (const part of [Doing, Finding, KeysSheet]) part.fetch()
    }
    for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, warm, { signal: asked.signal })
    return () => asked.abort()
  }, [])
  useKeys({ '$mod+k': () => open('do'), '/': () => open('search'), '?': () => open('keys') })
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one has gone, nothing lies over the page
  useEffect(close, [path])
  return (
    <FinderContext value={open}>
      <Going />
      {children}
      <Dialog open={mode === 'keys'} onClose={close} label="All keys">
        <KeysSheet onClose={close} />
      </Dialog>
      {mode === 'do' || mode === 'search' ? (
        <FinderField key={mode} mode={mode} viewer={viewer} onClose={close} onOpen={setMode} />
      ) : null}
      {mode === 'leave' ? <Leaving onStay={close} /> : null}
    </FinderContext>
  )
}

function LeavingNeedsTheNetwork({ onStay }: { onStay: () => void }) {
  return (
    <Dialog open label="Sign out" onClose={onStay}>
      <NeedsTheNetwork />
    </Dialog>
  )
}
