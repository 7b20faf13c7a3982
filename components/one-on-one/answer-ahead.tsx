'use client'

import { useRef } from 'react'
import { useKeys } from '@/components/keys/keys'
import { useUndo } from '@/components/keys/undo'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import { saveAnswerAhead, sendAnswerAhead, takeAnswerBack } from '@/lib/one-on-ones/actions/answer-ahead'
import { Fields, useAct } from './act'
import { useAutosave } from './autosave'
import { ConflictOnDemand } from './conflict-on-demand'
import { useKeepsFocus } from './keeps-focus'
import { SaveProblem, SaveWord } from './save-state'
import { undoing } from './undoing'

interface AnswerAheadProps {
  name: string
  oneOnOneId: string
  draft: { text: string; version: number }
  /** ahead: nothing stands yet. beside: an answer does, and this one was not sent. kept: it can be sent no more. */
  how: 'ahead' | 'beside' | 'kept'
}

const labels = {
  ahead: 'Only you, until you send it',
  beside: 'Only you: not sent yet',
  kept: 'Only you: it was not sent',
}

/**
 * What the report answers before the one-on-one: theirs alone, saved as it is typed, until they send it. Where an answer
 * stands already it shows only what was not sent.
 */
export function AnswerAhead({ name, oneOnOneId, draft, how }: AnswerAheadProps) {
  const save = useAutosave(name, { text: draft.text, isNothing: false }, draft.version, ({ text, version }) =>
    saveAnswerAhead({ oneOnOneId, text, version }),
  )
  const { offer } = useUndo()
  const element = useRef<HTMLFormElement>(null)
  useKeepsFocus(element)
  const back = undoing(takeAnswerBack, { oneOnOneId })
  const sending = useAct(sendAnswerAhead, {
    onDone: () => {
      save.change({ text: '', isNothing: false }, 0)
      if (how === 'ahead') offer('Sent ahead.', back)
    },
  })
  const sendNothing = () => {
    const form = new FormData()
    for (const [field, value] of Object.entries({ oneOnOneId, isNothing: 'on' })) form.set(field, value)
    sending.send(form)
  }
  useKeys(how === 'ahead' ? { n: sendNothing } : {})
  if (how !== 'ahead' && save.words.text === '') return null
  const problem = save.problem ?? sending.problem ?? sending.fields?.text
  return (
    <form ref={element} {...sending.form} className="mt-3">
      <Fields of={{ oneOnOneId, beside: how === 'beside' ? 'on' : '' }} />
      <OnlyYou label={labels[how]} right={<SaveWord state={save.state} isEmpty={save.words.text === ''} />}>
        <textarea
          name="text"
          aria-label={how === 'ahead' ? 'The answer' : 'The answer that you did not send'}
          placeholder="Answer ahead, in your own time."
          rows={1}
          value={save.words.text}
          onChange={event => save.change({ text: event.target.value, isNothing: false })}
          onBlur={save.flush}
          onKeyDown={event => event.key === 'Escape' && event.currentTarget.blur()}
          className="block min-h-[1.75rem] w-full resize-none bg-transparent font-serif text-[1.125rem] leading-[1.55] outline-offset-4 field-sizing-content"
        />
      </OnlyYou>
      <SaveProblem>{problem}</SaveProblem>
      <ConflictOnDemand save={save} />
      {how === 'kept' ? null : (
        <div className="mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink-soft">
          <Button type="submit" look="quiet" aria-disabled={sending.isBusy || undefined}>
            {how === 'beside' ? 'Put it below the answer' : 'Send it ahead'}
          </Button>
          {how === 'ahead' ? (
            <Button
              look="quiet"
              type="submit"
              name="isNothing"
              value="on"
              className="font-normal! text-ink-soft!"
              onClick={event => {
                event.preventDefault()
                sendNothing()
              }}
            >
              Nothing this week <kbd className="pointer-coarse:hidden">n</kbd>
            </Button>
          ) : null}
        </div>
      )}
    </form>
  )
}
