'use client'

import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from 'react'
import type { CaptureDirectory } from '@/lib/capture/parse'
import { type Suggestion, suggestionsAt } from './marks'
import { Suggestions } from './suggestions'

interface BlankProps {
  name: string
  label: string
  placeholder: string
  value: string
  problem?: string
  directory: CaptureDirectory | undefined
  /** Who is offered at a bare `@`. */
  first: readonly { id: string }[]
  ref: RefObject<HTMLTextAreaElement | null>
  autoFocus?: boolean
  onChange: (value: string) => void
  onPick: (suggestion: Suggestion) => void
  onEnter: () => void
  onFocus: () => void
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  describedBy?: string
}

/** A blank in the sentence, which grows with what is typed into it and offers tags and people after `#` and `@`. */
export function Blank({ value, placeholder, label, problem, directory, first, describedBy, ...rest }: BlankProps) {
  const id = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState<number | null>(null)
  const { all: found, isWhole } =
    caret === null ? { all: [], isWhole: false } : suggestionsAt(value, Math.min(caret, value.length), directory, first)
  // One that is typed out already needs no list.
  const all = isWhole && found.length === 1 ? [] : found
  const at = active === null ? (isWhole ? -1 : 0) : Math.min(active, all.length - 1)
  const close = () => setCaret(null)
  // It may have been entered before the page listened.
  const onEntered = useEffectEvent(() => document.activeElement === rest.ref.current && rest.onFocus())
  useEffect(() => void onEntered(), [])
  const pick = (suggestion: Suggestion) => {
    close()
    rest.onPick(suggestion)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const chosen = all[at]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (all.length > 0 && step) {
      event.preventDefault()
      setActive((at + step + all.length) % all.length)
    } else if (all.length > 0 && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (chosen && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
      event.preventDefault()
      pick(chosen)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      rest.onEnter()
    }
  }
  return (
    <span className="relative inline-grid max-w-full align-baseline">
      <span
        aria-hidden
        className="invisible col-start-1 row-start-1 px-[0.15em] whitespace-pre-wrap wrap-anywhere after:content-['_']"
      >
        {value || placeholder}
      </span>
      <textarea
        ref={rest.ref}
        name={rest.name}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={all.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={all[at] ? `${id}-${all[at].key}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy}
        rows={1}
        cols={1}
        enterKeyHint="done"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: in a dialog or an opened line, where somebody asked to type
        autoFocus={rest.autoFocus}
        placeholder={placeholder}
        value={value}
        onChange={event => {
          setCaret(event.target.selectionStart)
          setActive(null)
          rest.onChange(event.target.value.replace(/\n/g, ' '))
        }}
        onKeyDown={onKeyDown}
        onFocus={rest.onFocus}
        onBlur={close}
        onPaste={rest.onPaste}
        className="col-start-1 row-start-1 size-full min-w-0 resize-none overflow-hidden border-b-[1.5px] border-dotted border-control bg-transparent px-[0.15em] text-ink outline-none focus:border-solid focus:border-still aria-invalid:border-solid aria-invalid:border-warm"
      />
      <Suggestions id={id} all={all} active={at} onPick={pick} />
    </span>
  )
}
