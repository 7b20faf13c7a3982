'use client'

import { type ClipboardEvent, useActionState, useEffect, useRef, useState } from 'react'
import { useUnsent } from '@/components/ui/unsent'
import { capture } from '@/lib/capture/actions'
import { withoutMention } from '@/lib/capture/parse'
import { splitSentence } from '@/lib/capture/split'
import { type CaptureSignal, useCaptureHome } from './capture-context'
import { type Draft, draftOf, emptyDraft, isEmpty, keptDraft, namesOf, postedDraft } from './draft'
import { useKeptDraft } from './kept-draft'
import type { Suggestion } from './marks'
import { understand } from './understand'
import { type Sent, useCapture } from './use-capture'
import { fetchDirectory, useDirectory } from './use-directory'

const noNames =
  'The names and tags could not be fetched, so nothing was sent. Your words are still here; try once more.'

interface Line {
  subjectId: string
  subjectName: string
  oneOnOneId?: string
  signal?: CaptureSignal
  unfinished?: string
  initialText?: string
  place?: string
  onDone?: (entryId: string) => void
  onFailed?: () => void
}

/** The state of a capture line: what was typed, what it means, and what became of what was sent. */
export function useCaptureLine({ subjectId, subjectName, oneOnOneId, initialText, onDone, ...rest }: Line) {
  const { home, drafts } = useCaptureHome()
  const { directory, touch } = useDirectory()
  const place = rest.place ?? `${subjectId} ${oneOnOneId ?? ''} ${initialText ?? ''}`
  const [posted, post] = useActionState(capture, {})
  const [draft, setDraft] = useState<Draft>(
    () => keptDraft(drafts.get(place)) ?? postedDraft(posted) ?? draftOf(initialText, subjectName),
  )
  const [problems, setProblems] = useState<{ problem?: string; fields?: Record<string, string> } | null>(null)
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLTextAreaElement>(null)
  const second = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(draft)
  const sending = useRef(false)
  useEffect(() => {
    latest.current = draft
    drafts.set(place, draft)
  })
  useUnsent(!isEmpty(draft))
  const subject = { id: subjectId, name: subjectName }
  useKeptDraft(place, subject, draft, draftOf(initialText, subjectName), left => {
    if (!isEmpty(latest.current)) return false
    setDraft(left)
    return true
  })
  const said = understand(draft, subject, home, directory)
  const change = (more: Partial<Draft>) => {
    setProblems({})
    setDraft(now => ({ ...now, ...more }))
  }
  const putBack = (failed: Sent) => {
    // Also for a line that has left the page meanwhile.
    drafts.set(place, failed.draft)
    setDraft(failed.draft)
    setProblems(failed)
    ;(failed.fields?.action ? first : second).current?.focus()
  }
  const { sent, send, undo, drop } = useCapture(
    { subjectId, oneOnOneId, signalId: rest.signal?.id, unfinished: rest.unfinished },
    {
      onDone,
      onUndone: old => isEmpty(latest.current) && setDraft(old),
      onFailed: failed => {
        if (!isEmpty(latest.current)) return false
        rest.onFailed?.()
        putBack(failed)
        return true
      },
    },
  )

  async function submit() {
    if (sending.current) return
    if (!draft.action.trim()) return first.current?.focus()
    if (!draft.prevented.trim()) return second.current?.focus()
    let known = directory
    if (!known && /[#@]\p{L}/u.test(`${draft.action} ${draft.prevented}`)) {
      sending.current = true
      known = await fetchDirectory().catch(() => undefined)
      sending.current = false
      if (!known) return setProblems({ problem: noNames })
    }
    const now = understand(draft, subject, home, known)
    if (now.choices.length > 0) return setAsked(true)
    setAsked(false)
    setProblems({})
    setDraft(emptyDraft)
    first.current?.focus()
    await send(draft, now.sentence)
  }

  const pick = (which: 'action' | 'prevented') => (suggestion: Suggestion) =>
    change({
      [which]: withoutMention(draft[which], suggestion.from, suggestion.to),
      ...('tag' in suggestion.pick
        ? { tags: [...draft.tags.filter(one => one.id !== suggestion.key), suggestion.pick.tag] }
        : { people: [...draft.people.filter(one => one.id !== suggestion.key), suggestion.pick.person] }),
    })

  const unpick = (id: string) =>
    change({ tags: draft.tags.filter(one => one.id !== id), people: draft.people.filter(one => one.id !== id) })

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const split = isEmpty(draft) ? splitSentence(event.clipboardData.getData('text/plain'), namesOf(subjectName)) : null
    if (!split) return
    event.preventDefault()
    change(split)
    second.current?.focus()
  }

  return {
    ...{ home, directory, touch, draft, said, sent, first, second, post },
    ...{ change, submit, pick, unpick, paste, undo },
    problems: problems ?? posted,
    isPosted: posted.done !== undefined,
    choice: asked ? said.choices[0] : undefined,
    putBack: (one: Sent) => {
      drop(one.key)
      putBack(one)
    },
  }
}
