'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { type Choice, withoutMention } from '@/lib/capture/parse'
import { sayChoice } from '@/lib/capture/say'
import type { Draft } from './draft'

/** A tag that does not exist, or a name that fits two: the author chooses, and the text stays until then. */
export function Choices({
  choice,
  draft,
  onChange,
  onDone,
}: {
  choice: Choice
  draft: Draft
  onChange: (more: Partial<Draft>) => void
  onDone: () => void
}) {
  const group = useRef<HTMLFieldSetElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new choice takes the focus
  useEffect(() => group.current?.querySelector('button')?.focus(), [choice.token])
  const without = (text: string) => {
    const at = text.indexOf(choice.token)
    return at < 0
      ? text
      : withoutMention(text, at, at + choice.token.length)
          .replace(/\s+/g, ' ')
          .trim()
  }
  const settle = (more: Partial<Draft>, keepsToken = false) => {
    onChange({ ...(keepsToken ? {} : { action: without(draft.action), prevented: without(draft.prevented) }), ...more })
    onDone()
  }
  return (
    <fieldset ref={group} className="mt-3 border-l-2 border-warm pl-3">
      <legend className="sr-only">{sayChoice(choice)}</legend>
      <p aria-hidden className="text-small">
        {sayChoice(choice)}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2 text-small">
        {choice.about === 'tag'
          ? choice.tags.map(tag => (
              <Button key={tag.id} className="px-2.5 py-1" onClick={() => settle({ tags: [...draft.tags, tag] })}>
                #{tag.name}
              </Button>
            ))
          : choice.people.map(person => (
              <Button
                key={person.id}
                className="px-2.5 py-1"
                onClick={() => settle({ people: [...draft.people, person] })}
              >
                {person.name}
              </Button>
            ))}
        <Button className="px-2.5 py-1" onClick={() => settle({ asWords: [...draft.asWords, choice.token] }, true)}>
          Keep “{choice.token}” as words
        </Button>
        <Button className="px-2.5 py-1" onClick={() => settle({})}>
          Leave it out
        </Button>
      </div>
    </fieldset>
  )
}
