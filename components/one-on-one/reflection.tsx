'use client'

import { useActionState, useEffect, useRef } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { saveReflection, sendReflection } from '@/lib/signals/actions/save-reflection'
import { Fields } from './act'
import { useAutosave } from './autosave'
import { ConflictOnDemand } from './conflict-on-demand'
import { lineAt } from './line-at'
import { linesToKeep, ReflectionLines, useKeepLine } from './reflection-lines'
import { SaveProblem, SaveWord } from './save-state'

interface ReflectionProps {
  name: string
  oneOnOneId: string
  /** Whom its lines are about as signals. */
  personId: string
  isHeld: boolean
  /** Whether the focus comes here once it is held: for who pressed "Held". */
  takesFocus: boolean
  text: string
  version: number
  /** What was kept of it as signals. */
  kept: string[]
}

/** "What did I notice?", once a one-on-one is held: saved as it is typed, and each line of it can become a signal. */
export function Reflection(props: ReflectionProps) {
  const { name, oneOnOneId, personId, isHeld, version, kept } = props
  const [posted, post] = useActionState(sendReflection, {})
  const save = useAutosave(name, { text: props.text, isNothing: false }, version, ({ text, version: from }) =>
    saveReflection({ oneOnOneId, text, version: from }),
  )
  const { text } = save.words
  const keep = useKeepLine({ personId, oneOnOneId })
  const area = useFocusOnceHeld(isHeld, props.takesFocus)
  if (!isHeld && text === '') return null
  return (
    <OnlyYou
      as="section"
      className="mb-6"
      label="Only you: what did I notice?"
      right={<SaveWord state={save.state} isEmpty={text === ''} />}
    >
      <form action={post}>
        <Fields of={{ oneOnOneId, version }} />
        <textarea
          ref={area}
          aria-label="What did I notice?"
          name="text"
          value={text}
          rows={2}
          placeholder="Quieter than usual. A line at a time."
          onChange={event => save.change({ text: event.target.value, isNothing: false })}
          onBlur={save.flush}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur()
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            const { value, selectionStart, selectionEnd } = event.currentTarget
            keep.line(lineAt(value, selectionStart, selectionEnd))
          }}
          className="-mx-2 mt-2 block min-h-16 w-[calc(100%+1rem)] resize-none rounded-control bg-transparent px-2 py-1 font-serif text-prose outline-offset-0 field-sizing-content"
        />
        <Button type="submit" look="quiet" className="hidden! noscript:inline-flex!">
          Save
        </Button>
      </form>
      <SaveProblem>{save.problem ?? posted.problem ?? posted.fields?.text}</SaveProblem>
      <ConflictOnDemand save={save} />
      <ReflectionLines lines={linesToKeep(text, kept)} keep={keep} />
    </OnlyYou>
  )
}

/** The place where one writes next, right after "Held"; never taken from who is typing. */
function useFocusOnceHeld(isHeld: boolean, takesFocus: boolean) {
  const area = useRef<HTMLTextAreaElement>(null)
  const wasHeld = useRef(isHeld)
  useEffect(() => {
    const now = isHeld && !wasHeld.current
    wasHeld.current = isHeld
    const at = document.activeElement
    const isTyping = at instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)
    if (now && takesFocus && !isTyping) area.current?.focus()
  }, [isHeld, takesFocus])
  return area
}
