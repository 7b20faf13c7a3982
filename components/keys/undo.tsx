'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Cross } from '@/components/ui/icons'
import { useKeys } from './keys'

interface Act {
  /** What was done: "Deleted." */
  label: string
  undo: () => unknown
  /** Said elsewhere already; the key works without the bar. */
  silent: boolean
  at: number
}

/** What became of it; `at` tells two of the same words apart. */
interface Said {
  text: string
  at: number
}

interface Undo {
  /** Offers to take back what was just done, by the key `z` and by a quiet bar. The last offer alone stands. */
  offer: (label: string, undo: () => unknown, options?: { silent?: boolean }) => void
  /** Takes the offer back, when the same undo was used elsewhere. */
  forget: () => void
  /** What `z` would take back now, in words; null while there is nothing. */
  standing: () => string | null
  /** Does what `z` does. */
  undo: () => void
}

const UndoContext = createContext<Undo>({
  offer: () => {},
  forget: () => {},
  standing: () => null,
  undo: () => {},
})

/** Undo in place of "Are you sure?" (DESIGN.md). */
export const useUndo = () => useContext(UndoContext)

const shownFor = 20_000

/** Holds the last act that can be undone, listens for `z`, and shows the bar. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [act, setAct] = useState<Act | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const forget = useCallback(() => setAct(null), [])
  const offer = useCallback<Undo['offer']>((label, undo, options) => {
    setSaid(null)
    setAct({ label, undo, silent: options?.silent ?? false, at: performance.now() })
  }, [])
  const say = (text: string) => setSaid({ text, at: performance.now() })
  const undo = () => {
    if (!act) return say('Nothing to undo.')
    setAct(null)
    Promise.resolve(act.undo()).then(
      () => say('Undone.'),
      () => say('That could not be undone. Try once more in a moment.'),
    )
  }
  useKeys({ z: undo })
  const latest = useRef({ act, undo })
  useEffect(() => {
    latest.current = { act, undo }
  })
  const value = useMemo<Undo>(
    () => ({
      offer,
      forget,
      standing: () => latest.current.act?.label ?? null,
      undo: () => latest.current.undo(),
    }),
    [offer, forget],
  )
  return (
    <UndoContext value={value}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-5 z-30 flex justify-center px-4 print:hidden"
      >
        <UndoBar
          key={act?.at ?? said?.at}
          act={act?.silent ? null : act}
          said={said?.text ?? ''}
          onUndo={undo}
          onClose={forget}
        />
      </div>
    </UndoContext>
  )
}

function UndoBar({
  act,
  said,
  onUndo,
  onClose,
}: {
  act: Act | null
  said: string
  onUndo: () => void
  onClose: () => void
}) {
  const [past, setPast] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), shownFor)
    return () => clearTimeout(timer)
  }, [])
  if (past || !(act || said)) return null
  return (
    <div className="pointer-events-auto flex items-center gap-4 rounded-control border border-line bg-paper-raised py-1.5 pr-2 pl-4 shadow-sheet">
      <span>{act?.label ?? said}</span>
      {act ? (
        <>
          <Button look="quiet" className="py-1.5" onClick={onUndo}>
            Undo <kbd>z</kbd>
          </Button>
          <button
            type="button"
            aria-label="Close"
            onClick={onClose}
            className="touch flex items-center justify-center p-1.5 text-ink-faint"
          >
            <Cross size={14} />
          </button>
        </>
      ) : null}
    </div>
  )
}
