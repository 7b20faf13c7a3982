'use client'

import { type KeyboardEvent, useId } from 'react'
import { firstName } from '@/lib/prevention/sentence'
import { Blank } from './blank'
import type { CaptureSignal } from './capture-context'
import { Choices } from './choices'
import { FromSignal } from './from-signal'
import { Hints } from './hints'
import { SentLines } from './sent-lines'
import { useCaptureLine } from './use-capture-line'

interface CaptureFormProps {
  subjectId: string
  subjectName: string
  /** The one-on-one in which it was said. */
  oneOnOneId?: string
  /** The signal that it came of, whose words will stand in the entry. */
  signal?: CaptureSignal
  /** The unfinished capture that it finishes: its id, or its key. */
  unfinished?: string
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
export function CaptureForm(props: CaptureFormProps) {
  const { subjectId, subjectName, oneOnOneId, onCancel, autoFocus, bare } = props
  const line = useCaptureLine(props)
  const id = useId()
  const { draft, said, home, problems } = line
  const shared = {
    directory: line.directory,
    first: [...home.yours, { id: home.selfId }],
    onFocus: line.touch,
    describedBy: `${id}-problem`,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && onCancel) onCancel()
    if (event.altKey && event.code === 'KeyL' && said.mayLead) {
      event.preventDefault()
      line.change({ leadership: said.visibility !== 'leadership' })
    }
  }
  return (
    <form
      action={line.post}
      aria-label={`Capture what ${subjectId === home.selfId ? 'you' : firstName(subjectName)} stopped`}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        line.submit()
      }}
      onKeyDown={onKeyDown}
      className={bare ? '' : 'rounded-control border border-line bg-paper-raised px-4.5 pt-4 pb-3'}
    >
      <input type="hidden" name="subjectId" value={subjectId} />
      {oneOnOneId ? <input type="hidden" name="oneOnOneId" value={oneOnOneId} /> : null}
      <div className="font-serif text-read leading-[1.6] wrap-anywhere max-phone:text-[1.125rem]">
        {said.lead}{' '}
        <Blank
          {...shared}
          ref={line.first}
          name="action"
          label="What was done"
          placeholder="what was done"
          value={draft.action}
          problem={problems.fields?.action}
          autoFocus={autoFocus}
          onChange={action => line.change({ action })}
          onPick={line.pick('action')}
          onPaste={line.paste}
          onEnter={() => line.second.current?.focus()}
        />{' '}
        and stopped{' '}
        <span className="inline-flex max-w-full items-baseline-last">
          <Blank
            {...shared}
            ref={line.second}
            name="prevented"
            label="What it stopped from happening"
            placeholder="what from happening"
            value={draft.prevented}
            problem={problems.fields?.prevented}
            onChange={prevented => line.change({ prevented })}
            onPick={line.pick('prevented')}
            onEnter={line.submit}
          />
          .
        </span>
      </div>
      <div id={`${id}-problem`} role="alert" className="empty:hidden">
        {[problems.problem, problems.fields?.action, problems.fields?.prevented].filter(Boolean).map(told => (
          <p key={told} className="mt-2 border-l-2 border-warm pl-3 text-small font-medium text-warm-ink">
            {told}
          </p>
        ))}
      </div>
      {line.choice ? (
        <Choices
          choice={line.choice}
          draft={draft}
          onChange={line.change}
          onDone={() => line.second.current?.focus()}
        />
      ) : null}
      {props.signal ? (
        <FromSignal
          signal={props.signal}
          isPrivate={said.visibility === 'private'}
          subject={subjectId === home.selfId ? null : firstName(subjectName)}
        />
      ) : null}
      <Hints
        {...said}
        picked={draft}
        onUnpick={line.unpick}
        leadership={said.mayLead ? said.visibility === 'leadership' : undefined}
        onLeadership={leadership => line.change({ leadership })}
        onCancel={onCancel}
      />
      {line.isPosted ? <p className="mt-2 text-small text-ink-faint">Saved</p> : null}
      <SentLines sent={line.sent} onUndo={line.undo} onPutBack={line.putBack} />
    </form>
  )
}
