'use client'

import { useActionState, useEffect, useRef } from 'react'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { saveReflection, sendReflection } from '@/lib/signals/actions/save-reflection'
import { Fields } from './act'
import { useAutosave } from './autosave'
import { Conflict } from './conflict'
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
    <OnlyYou as="section" className="mb-6">
      <form action={post}>
        <Fields of={{ oneOnOneId, version }} />
        <label className="block">
          <span className="block text-small font-medium text-private-ink">What did I notice?</span>
          <textarea
            ref={area}
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
            className="mt-1 block min-h-16 w-full resize-none bg-transparent font-serif text-prose outline-offset-4 field-sizing-content"
          />
        </label>
        <Button type="submit" look="quiet" className="hidden! noscript:inline-flex!">
          Save
        </Button>
      </form>
      <SaveProblem>{save.problem ?? posted.problem ?? posted.fields?.text}</SaveProblem>
      <Conflict save={save} />
      <ReflectionLines lines={linesToKeep(text, kept)} keep={keep} />
      <div className="flex min-h-5 justify-end text-small text-private-ink">
        <SaveWord state={save.state} isEmpty={text === ''} />
      </div>
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
