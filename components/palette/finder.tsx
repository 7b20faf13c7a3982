'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { Dialog } from '@/components/ui/dialog'
import { holdKeys, typeOnceThere } from '@/components/ui/held-keys'
import { NeedsTheNetwork, onDemand } from '@/components/ui/on-demand'
import { onceWished } from '@/components/ui/wish'
import { Going } from './going'

const field = () => import('./finder-field')
const FinderField = onDemand(() => field().then(one => one.FinderField), FinderNeedsTheNetwork)
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

/** What opens over every page by a key; all of it is fetched when somebody begins to use the page. */
export function FinderProvider({ viewer, children }: { viewer: FinderViewer; children: ReactNode }) {
  const [mode, setMode] = useState<Mode | null>(null)
  const path = usePathname()
  const open = useMemo(() => {
    return (next: Mode) => {
      const here = next === 'search' ? document.querySelector<HTMLInputElement>('[data-search]') : null
      if (here) return here.select()
      if (next !== 'do' && next !== 'search') return setMode(next)
      // No key that follows is lost while the field is fetched.
      const end = holdKeys()
      FinderField.fetch().then(part => {
        setMode(next)
        if (part) typeOnceThere(end)
        else end(false)
      })
    }
  }, [])
  const close = () => setMode(null)
  useEffect(() => {
    onceWished().then(async () => {
      for (const part of [FinderField, KeysSheet]) part.fetch()
      const parts = await field().catch(() => undefined)
      for (const part of parts ? [parts.Doing, parts.Finding] : []) part.fetch()
    })
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

function FinderNeedsTheNetwork({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open label="Go to or do, and search" onClose={onClose}>
      <NeedsTheNetwork />
    </Dialog>
  )
}

function LeavingNeedsTheNetwork({ onStay }: { onStay: () => void }) {
  return (
    <Dialog open label="Sign out" onClose={onStay}>
      <NeedsTheNetwork />
    </Dialog>
  )
}
