'use client'

import { useQueryClient } from '@tanstack/react-query'
import { type ClipboardEvent, type FormEvent, useActionState, useEffect, useId, useRef, useState } from 'react'
import { capture } from '@/lib/capture/actions'
import { sayAudience } from '@/lib/capture/audience'
import { parse, withoutMention } from '@/lib/capture/parse'
import { captureDirectory } from '@/lib/capture/query-options'
import { splitSentence } from '@/lib/capture/split'
import { visibilityAtCapture } from '@/lib/capture/visibility'
import { firstName, type Named, sentenceAbout, sentenceTo, tidyPhrase } from '@/lib/prevention/sentence'
import { sayNames } from '@/lib/time/say'
import { Blank } from './blank'
import { useCaptureHome } from './capture-context'
import { Choices } from './choices'
import { type Draft, draftOf, emptyDraft, isEmpty, namesOf, postedDraft } from './draft'
import { Hints } from './hints'
import type { Suggestion } from './marks'
import { SentLines } from './sent-lines'
import { useCapture } from './use-capture'

export interface CaptureFormProps {
  subjectId: string
  subjectName: string
  /** The one-on-one in which it was said. */
  oneOnOneId?: string
  /** A line of notes to begin with; a whole sentence is split at its "and stopped". */
  initialText?: string
  onDone?: (entryId: string) => void
  onCancel?: () => void
  autoFocus?: boolean
  /** Where its unsent words are kept; by default the subject and the one-on-one. */
  place?: string
  /** Without a frame of its own, where something else frames it. */
  bare?: boolean
  /** Called when a text came back unsaved. */
  onFailed?: () => void
}

/** "Priya [what was done] and stopped [what from happening]." The sentence is the form (DESIGN.md). */
export function CaptureForm({
  subjectId,
  subjectName,
  oneOnOneId,
  initialText,
  onDone,
  onCancel,
  autoFocus,
  ...rest
}: CaptureFormProps) {
  const { home, drafts, directory, touch } = useCaptureHome()
  const place = rest.place ?? `${subjectId} ${oneOnOneId ?? ''} ${initialText ?? ''}`
  const client = useQueryClient()
  const id = useId()
  const [posted, post] = useActionState(capture, {})
  const [draft, setDraft] = useState<Draft>(
    () => drafts.get(place) ?? postedDraft(posted) ?? draftOf(initialText, subjectName),
  )
  const [problems, setProblems] = useState<{ problem?: string; fields?: Record<string, string> }>({})
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLTextAreaElement>(null)
  const second = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
    drafts.set(place, draft)
  })

  const known = directory ?? { people: [], tags: [] }
  const action = parse(draft.action, known, draft.asWords)
  const prevented = parse(draft.prevented, known, draft.asWords)
  const choices = directory ? [...action.choices, ...prevented.choices] : []
  const tags = [...draft.tags, ...action.tags, ...prevented.tags]
  const others = [...draft.people, ...action.people, ...prevented.people].filter(one => one.id !== subjectId)
  const subjects = [{ id: subjectId, name: subjectName }, ...others]
  const mayLead = subjects.some(
    one => one.id === home.selfId || home.yours.some(your => your.id === one.id) || directory?.mayLead.includes(one.id),
  )
  const visibility = visibilityAtCapture({
    leadership: draft.leadership,
    authorsOnly: tags.some(tag => tag.authorsOnly),
    standard: home.defaultVisibility,
    mayLead,
  })
  const change = (more: Partial<Draft>) => {
    setProblems({})
    setDraft(now => ({ ...now, ...more }))
  }
  const { sent, send, undo, drop } = useCapture(
    { subjectId, oneOnOneId },
    {
      onDone,
      onUndone: old => isEmpty(latest.current) && setDraft(old),
      onFailed: failed => {
        if (!isEmpty(latest.current)) return false
        setDraft(failed.draft)
        setProblems(failed)
        rest.onFailed?.()
        ;(failed.fields?.action ? first : second).current?.focus()
        return true
      },
    },
  )

  async function submit() {
    if (!draft.action.trim()) return first.current?.focus()
    if (!draft.prevented.trim()) return second.current?.focus()
    if (/[#@]\p{L}/u.test(draft.action + draft.prevented) && !directory) {
      const fetched = await client.ensureQueryData(captureDirectory).catch(() => null)
      if (!fetched)
        return setProblems({
          problem:
            'The names and tags could not be fetched, so nothing was sent. Your words are still here; try once more.',
        })
      const open = [draft.action, draft.prevented].some(text => parse(text, fetched, draft.asWords).choices.length > 0)
      if (open) return setAsked(true)
    }
    if (choices.length > 0) return setAsked(true)
    const people: Named[] = subjects.map(one => ({ ...one, role: 'did' }))
    const words = {
      action: tidyPhrase(action.words, 'action'),
      prevented: tidyPhrase(prevented.words, 'prevented'),
      people,
      likely: true,
    }
    setAsked(false)
    setProblems({})
    setDraft(emptyDraft)
    first.current?.focus()
    await send(draft, subjectId === home.selfId ? sentenceTo(subjectId, words) : sentenceAbout(words))
  }

  const pick = (which: 'action' | 'prevented') => (suggestion: Suggestion) => {
    const without = withoutMention(draft[which], suggestion.from, suggestion.to)
    change({
      [which]: without,
      ...('tag' in suggestion.pick
        ? { tags: [...draft.tags.filter(one => one.id !== suggestion.key), suggestion.pick.tag] }
        : { people: [...draft.people.filter(one => one.id !== suggestion.key), suggestion.pick.person] }),
    })
  }
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (draft.action || draft.prevented) return
    const split = splitSentence(event.clipboardData.getData('text/plain'), namesOf(subjectName))
    if (!split) return
    event.preventDefault()
    change(split)
    second.current?.focus()
  }
  const fields = problems.fields ?? posted.fields
  const problem = problems.problem ?? posted.problem
  const lead = sayNames([
    subjectId === home.selfId ? 'You' : firstName(subjectName),
    ...others.map(one => (one.id === home.selfId ? 'you' : firstName(one.name))),
  ])
  const shared = { directory, first: [...home.yours, { id: home.selfId }], onFocus: touch }
  return (
    <form
      action={post}
      aria-label={`Capture what ${subjectId === home.selfId ? 'you' : firstName(subjectName)} stopped`}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented && onCancel) onCancel()
        if (event.altKey && event.code === 'KeyL' && mayLead) {
          event.preventDefault()
          change({ leadership: visibility !== 'leadership' })
        }
      }}
      className={rest.bare ? '' : 'rounded-control border border-line bg-paper-raised px-4.5 pt-4 pb-3'}
    >
      <input type="hidden" name="subjectId" value={subjectId} />
      {oneOnOneId ? <input type="hidden" name="oneOnOneId" value={oneOnOneId} /> : null}
      <div className="font-serif text-read leading-[1.6] max-phone:text-[1.125rem]">
        {lead}{' '}
        <Blank
          {...shared}
          ref={first}
          name="action"
          label="What was done"
          placeholder="what was done"
          value={draft.action}
          problem={fields?.action}
          describedBy={`${id}-problem`}
          autoFocus={autoFocus}
          onChange={text => change({ action: text })}
          onPick={pick('action')}
          onPaste={pasted}
          onEnter={() => (draft.action.trim() && draft.prevented.trim() ? submit() : second.current?.focus())}
        />{' '}
        and stopped{' '}
        <Blank
          {...shared}
          ref={second}
          name="prevented"
          label="What it stopped from happening"
          placeholder="what from happening"
          value={draft.prevented}
          problem={fields?.prevented}
          describedBy={`${id}-problem`}
          onChange={text => change({ prevented: text })}
          onPick={pick('prevented')}
          onEnter={submit}
        />
        .
      </div>
      <div id={`${id}-problem`} role="alert" className="empty:hidden">
        {[problem, fields?.action, fields?.prevented].filter(Boolean).map(said => (
          <p key={said} className="mt-2 border-l-2 border-warm pl-3 text-small font-medium text-warm-ink">
            {said}
          </p>
        ))}
      </div>
      {asked && choices[0] ? (
        <Choices choice={choices[0]} draft={draft} onChange={change} onDone={() => second.current?.focus()} />
      ) : null}
      <Hints
        tags={tags}
        others={others}
        picked={draft}
        onUnpick={key =>
          change({ tags: draft.tags.filter(one => one.id !== key), people: draft.people.filter(one => one.id !== key) })
        }
        audience={sayAudience(visibility, {
          viewerId: home.selfId,
          subjects,
          people: directory?.people,
          yours: home.yours,
        })}
        privateFor={visibility === 'private' ? tags.find(tag => tag.authorsOnly)?.name : undefined}
        leadership={mayLead ? visibility === 'leadership' : undefined}
        onLeadership={leadership => change({ leadership })}
        onCancel={onCancel}
      />
      {posted.done ? <p className="mt-2 text-small text-ink-faint">Saved</p> : null}
      <SentLines
        sent={sent}
        onUndo={undo}
        onPutBack={one => {
          drop(one.key)
          setDraft(one.draft)
          setProblems(one)
        }}
      />
    </form>
  )
}
