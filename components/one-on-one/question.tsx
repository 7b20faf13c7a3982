'use client'

import { useActionState, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { saveTheAnswer } from '@/lib/one-on-ones/actions/save-texts'
import { sendTheAnswer } from '@/lib/one-on-ones/actions/send-texts'
import { Fields } from './act'
import { Asked } from './asked'
import { useAutosave } from './autosave'
import { ConflictOnDemand } from './conflict-on-demand'
import { CopyText } from './copy-text'
import { useLive } from './live'
import { MakeEntryButton, useLinesOf } from './make-entry'
import { MetWord } from './met-word'
import { SaveProblem, SaveWord } from './save-state'
import { TypedArea } from './typed-area'

interface QuestionProps {
  name: string
  oneOnOneId: string
  answer: { text: string; isNothing: boolean; version: number; before: string | null }
  canWrite: boolean
  /** Whether it was asked, for who may say so where nothing was answered. */
  asked?: { isAsked: boolean }
}

const inField =
  'block w-full resize-none bg-transparent font-serif text-[1.125rem] leading-[1.55] field-sizing-content min-h-[1.75rem] outline-offset-4'

/** The answer, saved as it is typed, "nothing this week" by one key, and the way from a line of it to an entry. */
export function Answer({ name, oneOnOneId, answer, canWrite, asked }: QuestionProps) {
  const save = useAutosave(name, answer, answer.version, words => saveTheAnswer({ ...words, oneOnOneId }))
  useLive('answer', save)
  const { text, isNothing } = save.words
  const lines = useLinesOf('answer')
  const [posted, post] = useActionState(sendTheAnswer, {})
  const [before, setBefore] = useState(answer.before)
  const { offer } = useUndo()
  const toggle = () => {
    const { words: stood } = save.snapshot()
    if (!stood.isNothing) setBefore(stood.text)
    const words = stood.isNothing ? (before ?? answer.before ?? '') : ''
    save.change({ text: words, isNothing: !stood.isNothing }, 0)
    offer(stood.isNothing ? '“Nothing” taken back.' : 'Answered with “nothing”.', () => save.change(stood, 0))
  }
  useKeys(canWrite ? { n: toggle } : {})
  if (!canWrite && save.state === 'saved')
    return (
      <p className="mt-3 font-serif text-[1.125rem] leading-[1.55] whitespace-pre-wrap">
        {isNothing ? 'Nothing this week.' : text || 'No answer was written down.'}
      </p>
    )
  return (
    <>
      <form action={post} className="mt-3">
        <Fields of={{ oneOnOneId, version: answer.version }} />
        {isNothing ? <p className="font-serif text-[1.125rem] leading-[1.55]">Nothing this week.</p> : null}
        <TypedArea
          {...{ text }}
          met={save.met}
          areaRef={lines.ref}
          onType={value => save.change({ text: value, isNothing: false })}
          onCompose={save.hold}
          readOnly={!canWrite}
          name="text"
          aria-label="The answer"
          placeholder="Write the answer down; it is saved as you type."
          rows={1}
          hidden={isNothing}
          onFocus={lines.onFocus}
          onBlur={save.flush}
          className={inField}
        />
        <SaveProblem>{save.problem ?? posted.problem ?? posted.fields?.text}</SaveProblem>
        <CopyText text={text} state={save.state} />
        <ConflictOnDemand save={save} />
        <div className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink-soft">
          {isNothing ? null : <MakeEntryButton place="answer" withKey />}
          <Button
            look="quiet"
            type="submit"
            name="isNothing"
            value={isNothing ? '' : 'on'}
            className="font-normal! text-ink-soft!"
            onClick={event => {
              event.preventDefault()
              toggle()
            }}
          >
            {isNothing ? 'Take “nothing” back' : 'Nothing this week'} <kbd className="pointer-coarse:hidden">n</kbd>
          </Button>
          <Button type="submit" look="quiet" className="hidden! noscript:inline-flex!">
            Save
          </Button>
          <span className="ml-auto flex gap-4 text-ink-faint">
            <MetWord met={save.met} />
            <SaveWord state={save.state} isEmpty={text === '' && !isNothing} />
          </span>
        </div>
      </form>
      {asked && canWrite && text === '' && !isNothing ? <Asked oneOnOneId={oneOnOneId} {...asked} /> : null}
    </>
  )
}
