'use client'

import { ChevronDown, ChevronUp, PencilLine, RotateCcw, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SheetLineProps } from './sheet-line'

/** What can be done to one sentence; small and quiet, a full target for fingers. */
export function LineActs({ line, wording, hand, setTyping, onStep }: SheetLineProps) {
  const { entryId } = line
  const sentence = line.lead + line.stopped
  return (
    <span className="-mr-1.5 ml-auto flex print:hidden">
      {wording === null ? null : (
        <Act
          name="Restore the original"
          of={sentence}
          onAct={() => hand.change({ kind: 'reword', entryId, wording: null }, 'The original is back.')}
        >
          <RotateCcw aria-hidden size={14} />
        </Act>
      )}
      <Act name="Move up" of={sentence} onAct={() => onStep(-1)}>
        <ChevronUp aria-hidden size={15} />
      </Act>
      <Act name="Move down" of={sentence} onAct={() => onStep(1)}>
        <ChevronDown aria-hidden size={15} />
      </Act>
      <Act name="Reword" of={sentence} onAct={() => setTyping({ entryId, text: sentence })}>
        <PencilLine aria-hidden size={14} />
      </Act>
      <Act
        name="Leave out"
        of={sentence}
        onAct={() => hand.change({ kind: 'leave out', entryId }, 'Left out of the packet.')}
      >
        <X aria-hidden size={15} />
      </Act>
    </span>
  )
}

function Act({ name, of, onAct, children }: { name: string; of: string; onAct: () => unknown; children: ReactNode }) {
  return (
    <button
      type="button"
      title={name}
      aria-label={`${name}: ${of}`}
      onClick={onAct}
      className="touch inline-flex size-7 items-center justify-center rounded-box text-ink-faint hover:bg-paper-sunk hover:text-ink"
    >
      {children}
    </button>
  )
}
