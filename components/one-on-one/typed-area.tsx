'use client'

import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react'
import type { Met } from './autosaver'

interface TypedAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'ref'> {
  text: string
  /** Says where the caret belongs once another's words came in. */
  met?: Met
  onType: (text: string) => void
  /** Characters are being composed, or no longer. */
  onCompose: (on: boolean) => void
  areaRef: (area: HTMLTextAreaElement | null) => void
}

/**
 * A field for a long text. What is typed stays with the browser, which is told only what came from elsewhere; the caret
 * then stays beside its words.
 */
export function TypedArea({ text, met, onType, onCompose, areaRef, ...props }: TypedAreaProps) {
  const [first] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const isNew = useRef(true)
  useLayoutEffect(() => {
    const field = area.current
    if (!field) return
    const wasNew = isNew.current
    isNew.current = false
    if (field.value === text) return
    const hasFocus = document.activeElement === field
    // Typed before the page listened.
    if (wasNew && hasFocus) return onType(field.value)
    const { selectionStart, selectionEnd } = field
    const at = met?.at ?? ((offset: number) => offset)
    field.value = text
    if (hasFocus) field.setSelectionRange(at(selectionStart), at(selectionEnd))
  }, [text, met, onType])
  return (
    <textarea
      {...props}
      ref={node => {
        area.current = node
        areaRef(node)
      }}
      autoComplete="off"
      defaultValue={first}
      onChange={event => onType(event.target.value)}
      onCompositionStart={() => onCompose(true)}
      onCompositionEnd={() => onCompose(false)}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur()
      }}
    />
  )
}
