'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { DraftChange } from '@/lib/review/draft'
import type { Typing } from './packet-desk'
import type { SheetLineProps } from './sheet-line'

const pause = 700

/** Other words for one sentence, in this packet alone; saved as typed, the original one click away. */
export function Reword({ entry, wording, hand, typing, setTyping }: SheetLineProps & { typing: Typing }) {
  const { entryId, text } = typing
  const original = entry ? entry.lead + entry.stopped : ''
  const before = useRef(wording)
  const field = useRef<HTMLTextAreaElement>(null)
  const rewording = (words: string): DraftChange & { kind: 'reword' } => {
    const wanted = words.replace(/\s+/g, ' ').trim()
    return { kind: 'reword', entryId, wording: wanted === '' || wanted === original ? null : wanted }
  }
  const isNew = (change: { wording: string | null }) => change.wording !== wording
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = () => {
      const change = rewording(text)
      if (text.trim() && isNew(change)) void hand.send(change)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter starts the pause anew
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  const finish = async (words: string) => {
    const change = rewording(words)
    const was = before.current
    const ok = change.wording === was && !isNew(change) ? true : await hand.send(change)
    if (!ok) return
    setTyping(now => (now?.entryId === entryId ? null : now))
    if (change.wording !== was) hand.offerBack('Reworded.', { kind: 'reword', entryId, wording: was })
  }
  return (
    <div className="mb-1">
      <textarea
        ref={field}
        aria-label="The sentence in your words, for this packet only"
        value={text}
        maxLength={1000}
        onChange={event => setTyping({ entryId, text: event.target.value })}
        onBlur={() => latest.current()}
        onKeyDown={event => {
          if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return
          event.preventDefault()
          void finish(text)
        }}
        className="field-sizing-content block w-full resize-none rounded-control border border-control bg-paper px-2.5 py-1.5 font-serif text-[1.125rem] leading-[1.45]"
      />
      <div className="flex gap-4">
        <Button look="quiet" onClick={() => finish(text)}>
          Done
        </Button>
        <Button look="quiet" className="text-ink-soft!" onClick={() => finish(original)}>
          Restore the original
        </Button>
      </div>
    </div>
  )
}
