'use client'

import { useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { UndoingForm } from '@/components/keys/undoing-form'
import { Act } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { Button } from '@/components/ui/button'
import { Field, SelectField } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { changeQuestion, removeQuestion } from '@/lib/question-bank/actions/change-bank'

interface QuestionRowProps {
  question: { id: string; theme: string; text: string; isOwn: boolean; mayChange: boolean }
  themes: readonly string[]
}

/** One question of the bank. Of those that one may change, the words open what can be done with them. */
export function QuestionRow({ question, themes }: QuestionRowProps) {
  const { id, theme, text, isOwn, mayChange } = question
  const details = useRef<HTMLDetailsElement>(null)
  const { offer } = useUndo()
  const words = 'min-w-0 font-serif text-prose wrap-anywhere'
  const whose = isOwn ? <span className="shrink-0 text-small text-ink-faint">yours</span> : null
  if (!mayChange) return <p className={`py-2 ${words}`}>{text}</p>
  return (
    <details ref={details} className="group">
      <summary className="flex items-baseline justify-between gap-4 py-2 hover:text-still">
        <span className={words}>{text}</span>
        {whose}
      </summary>
      <div className="space-y-3 pb-4">
        <UndoingForm
          action={changeQuestion}
          undoing={{ said: 'Changed.' }}
          label={`Change “${text}”`}
          className="space-y-3"
          onDone={() => details.current?.removeAttribute('open')}
        >
          <input type="hidden" name="id" value={id} />
          <Field label="The question" name="text" defaultValue={text} autoComplete="off" required />
          <SelectField
            label="Theme"
            name="theme"
            choices={themes.map(one => ({ value: one, label: one }))}
            defaultValue={theme}
          />
          <Submit look="plain">Save</Submit>
        </UndoingForm>
        <Act action={removeQuestion} fields={{ id }} onDone={() => offer('Removed.', undoing(removeQuestion, { id }))}>
          <Button type="submit" look="quiet" className="text-ink-soft!">
            Remove it
          </Button>
        </Act>
      </div>
    </details>
  )
}
