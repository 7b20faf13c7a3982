'use client'

import { GripVertical, Lock } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type Dispatch, type DragEvent, type KeyboardEvent, type SetStateAction, useState } from 'react'
import type { Side } from '@/lib/review/order'
import type { PacketLine } from '@/lib/review/packet-document'
import type { RecordEntry } from '@/lib/review/record'
import { LineActs } from './line-acts'
import type { Typing } from './packet-desk'
import { Reword } from './reword'
import type { DraftInHand } from './use-draft'

export interface SheetLineProps {
  line: PacketLine
  entry: RecordEntry | undefined
  wording: string | null
  hand: DraftInHand
  typing: Typing | null
  setTyping: Dispatch<SetStateAction<Typing | null>>
  onStep: (by: -1 | 1) => unknown
  dragged: string | null
  onDrag: (entryId: string | null) => void
  onDrop: (side: Side) => void
}

/** One sentence of the packet with its source; moved by dragging, by Alt and an arrow, or by its buttons. */
export function SheetLine(props: SheetLineProps) {
  const { line, entry, typing, onStep, dragged, onDrag, onDrop } = props
  const [over, setOver] = useState<Side | null>(null)
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onStep(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      data-line={line.entryId}
      onKeyDown={byKey}
      onDragOver={event => {
        if (!dragged || dragged === line.entryId) return
        event.preventDefault()
        setOver(sideOf(event))
      }}
      onDragLeave={() => setOver(null)}
      onDrop={event => {
        event.preventDefault()
        setOver(null)
        onDrop(sideOf(event))
      }}
      className={`grid break-inside-avoid py-2 phone:grid-cols-[1.5rem_minmax(0,1fr)] print:block ${marks[over ?? 'none']} ${dragged === line.entryId ? 'opacity-60' : ''}`}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a handle for the pointer alone; the buttons are for everybody */}
      <span
        draggable
        title="Drag to move"
        data-handle=""
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', line.lead + line.stopped)
          if (event.currentTarget.parentElement)
            event.dataTransfer.setDragImage(event.currentTarget.parentElement, 8, 16)
          onDrag(line.entryId)
        }}
        onDragEnd={() => onDrag(null)}
        className="mt-1 -ml-1 h-6 w-5 cursor-grab text-line-strong hover:text-ink-faint max-phone:hidden print:hidden pointer-coarse:invisible"
      >
        <GripVertical aria-hidden size={15} />
      </span>
      <div className="min-w-0">
        {typing ? (
          <Reword {...props} typing={typing} />
        ) : (
          <p className="font-serif text-[1.125rem] leading-[1.45] text-pretty wrap-anywhere">
            {line.lead}
            <span className="text-still">{line.stopped}</span>
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 text-small text-ink-faint">
          <Link href={`/entries/${line.entryId}` as Route} className="no-underline hover:underline">
            {line.source}
          </Link>
          {entry?.isPrivate ? (
            <span className="inline-flex items-center gap-1 text-private-ink print:hidden">
              <Lock aria-hidden size={11} /> from an entry only you read
            </span>
          ) : null}
          {typing ? null : <LineActs {...props} />}
        </div>
      </div>
    </li>
  )
}

const marks = {
  before: 'shadow-[0_-2px_0_var(--color-still)]',
  after: 'shadow-[0_2px_0_var(--color-still)]',
  none: '',
}

function sideOf(event: DragEvent): Side {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after'
}
