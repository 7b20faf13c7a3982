'use client'

import { ChevronLeft, ChevronRight, Maximize, X } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PacketLine } from '@/lib/review/packet-document'
import { Dots } from './dots'
import { ReadMark } from './read-mark'
import { useReadMarks } from './use-read-marks'
import { useStageKeys } from './use-stage-keys'
import { useWakeLock } from './use-wake-lock'

const control =
  'inline-flex size-8 items-center justify-center rounded-control text-ink-faint hover:text-ink pointer-coarse:size-11'

/** Reading back: one sentence at a time, and nothing else. */
export function Stage({
  packetId,
  packetHref,
  heading,
  lines,
  start,
  readToday,
  singleKeys,
}: {
  packetId: string
  packetHref: string
  heading: string
  lines: PacketLine[]
  /** Index of the sentence to begin with. */
  start: number
  readToday: string[]
  singleKeys: boolean
}) {
  const router = useRouter()
  const [index, setIndex] = useState(start)
  const line = lines[index]
  const marks = useReadMarks(packetId, line?.entryId, readToday)
  useWakeLock()
  const show = (to: number) => {
    const next = Math.min(Math.max(to, 0), lines.length - 1)
    setIndex(next)
    window.history.replaceState(null, '', `?line=${next + 1}`)
  }
  const go = (to: 'next' | 'back' | 'first' | 'last') =>
    show({ next: index + 1, back: index - 1, first: 0, last: lines.length - 1 }[to])
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    router.push(packetHref as Route)
  }
  const toggleFullScreen = () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.()
    change?.catch(() => undefined)
  }
  useStageKeys({ go, leave, toggleFullScreen }, singleKeys)
  if (!line) return null

  const arrow = (to: number, name: string, icon: React.ReactNode) =>
    lines[to] ? (
      <a
        href={`?line=${to + 1}`}
        aria-label={name}
        title={name}
        className={control}
        onClick={event => {
          event.preventDefault()
          show(to)
        }}
      >
        {icon}
      </a>
    ) : (
      <span className="size-8 pointer-coarse:size-11" />
    )

  return (
    <>
      <header className="flex items-center justify-between gap-4 text-small text-ink-faint">
        <h1 className="font-sans text-small! tracking-normal! text-ink-faint">{heading}</h1>
        <div className="flex shrink-0 items-center gap-1">
          <button
            type="button"
            className={`${control} max-phone:hidden`}
            title="Full screen (f)"
            aria-label="Full screen"
            onClick={toggleFullScreen}
          >
            <Maximize aria-hidden size={14} />
          </button>
          <a
            href={packetHref}
            className={control}
            aria-label="Leave"
            title="Leave (Escape)"
            onClick={event => {
              event.preventDefault()
              leave()
            }}
          >
            <X aria-hidden size={16} />
          </a>
          <span className="ml-2 tabular-nums">
            {index + 1} of {lines.length}
          </span>
        </div>
      </header>
      <p
        aria-live="polite"
        aria-atomic="true"
        className="max-w-[22em] self-center py-8 font-serif text-stage tracking-[-0.02em] text-balance wrap-anywhere"
      >
        {line.lead}
        <span className="text-still">{line.stopped}</span>
      </p>
      <footer className="flex items-end justify-between gap-4 text-small text-ink-faint">
        <div className="min-w-0">
          <p className="wrap-anywhere">{line.spokenSource}</p>
          <ReadMark packetId={packetId} entryId={line.entryId} marks={marks} />
        </div>
        <nav aria-label="Sentences" className="flex shrink-0 items-center gap-1.5">
          {arrow(index - 1, 'The sentence before', <ChevronLeft aria-hidden size={16} />)}
          <Dots count={lines.length} at={index} />
          {arrow(index + 1, 'The next sentence', <ChevronRight aria-hidden size={16} />)}
        </nav>
      </footer>
    </>
  )
}
