'use client'

import {
  createContext,
  type FocusEvent,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useKeys } from '@/components/keys/keys'
import { Button } from '@/components/ui/button'
import { fetched, onceWished } from '@/components/ui/wish'
import { lineAt } from './line-at'

const form = () => import('@/components/capture/capture-form').then(({ CaptureForm }) => ({ default: CaptureForm }))
const CaptureForm = lazy(() => fetched(form))

export type Place = 'answer' | 'notes'

interface MakeEntry {
  opened: { place: Place; line: string; key: number } | null
  /** Opens the form under a place with its line; without a place, where something is marked or was typed last. */
  open: (place?: Place) => void
  close: () => void
  /** For the text of a place, to be found again. */
  textOf: (place: Place) => { ref: (area: HTMLTextAreaElement | null) => void; onFocus: (event: FocusEvent) => void }
}

const MakeEntryContext = createContext<MakeEntry | null>(null)

function useMakeEntry() {
  const context = useContext(MakeEntryContext)
  if (!context) throw new Error('No line can become an entry here')
  return context
}

/** For the text of a place: its ref, and that it was typed in last. */
export const useLinesOf = (place: Place) => useMakeEntry().textOf(place)

/** Lets any line of the answer or the notes become an entry in place, by the key `e` or a button. */
export function MakeEntryProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const areas = useRef(new Map<Place, HTMLTextAreaElement>())
  const last = useRef<Place>('answer')
  const [opened, setOpened] = useState<MakeEntry['opened']>(null)
  const value = useMemo<MakeEntry>(() => {
    const open = (place?: Place) => {
      const marked = markedIn(place)
      const where = marked?.place ?? place ?? last.current
      const area = areas.current.get(where)
      const line = marked?.text ?? (area ? lineAt(area.value, area.selectionStart, area.selectionEnd) : '')
      setOpened({ place: where, line, key: performance.now() })
    }
    const textOf = (place: Place) => ({
      ref: (area: HTMLTextAreaElement | null) => {
        if (area) areas.current.set(place, area)
        else areas.current.delete(place)
      },
      onFocus: () => {
        last.current = place
      },
    })
    return { opened, open, close: () => setOpened(null), textOf }
  }, [opened])
  useEffect(() => {
    if (enabled)
      onceWished()
        .then(form)
        .catch(() => undefined)
  }, [enabled])
  useKeys(enabled ? { e: () => value.open() } : {})
  return <MakeEntryContext value={value}>{children}</MakeEntryContext>
}

/** What is marked in the rendered text of a place. */
function markedIn(place?: Place) {
  const selection = window.getSelection()
  const text = selection?.toString().replace(/\s+/g, ' ').trim()
  const node = selection?.anchorNode
  const around = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-lines]')
  const found = around?.dataset.lines as Place | undefined
  return text && found && (!place || place === found) ? { place: found, text } : undefined
}

/** The button of one place. */
export function MakeEntryButton({ place, withKey }: { place: Place; withKey?: boolean }) {
  const { open } = useMakeEntry()
  return (
    <Button
      look="quiet"
      className="noscript:hidden"
      onClick={() => open(place)}
      onMouseDown={event => event.preventDefault()}
    >
      Make this an entry {withKey ? <kbd className="pointer-coarse:hidden">e</kbd> : null}
    </Button>
  )
}

/** The form of the two phrases, under the place whose line it began with. */
export function EntryInPlace({
  place,
  ...subject
}: {
  place: Place
  subjectId: string
  subjectName: string
  oneOnOneId: string
}) {
  const { opened, close } = useMakeEntry()
  if (opened?.place !== place) return null
  return (
    <div className="mt-4">
      <Suspense>
        <CaptureForm key={opened.key} {...subject} initialText={opened.line} onCancel={close} autoFocus />
      </Suspense>
    </div>
  )
}
