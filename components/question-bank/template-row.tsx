'use client'

import { useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { UndoingForm } from '@/components/keys/undoing-form'
import { Act } from '@/components/one-on-one/act'
import { undoing } from '@/components/one-on-one/undoing'
import { Button } from '@/components/ui/button'
import { AreaField, Field } from '@/components/ui/field'
import { Submit } from '@/components/ui/form'
import { changeTemplate, copyTemplate, removeTemplate } from '@/lib/question-bank/actions/change-bank'
import { Points } from './points'

interface TemplateRowProps {
  template: { id: string; name: string; points: string[]; isOwn: boolean; mayChange: boolean }
  /** New at each time the page is made, so that a copy asked for twice is made once. */
  copyKey: string
}

/** One template, with its points; what may be changed opens in place. */
export function TemplateRow({ template, copyKey }: TemplateRowProps) {
  const { id, name, points, isOwn, mayChange } = template
  const change = useRef<HTMLDetailsElement>(null)
  const { offer } = useUndo()
  const copied = (made: string) => offer('Copied into yours.', undoingCopy(made))
  return (
    <section aria-label={name} className="py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-5">
        <h2 className="font-serif text-read wrap-anywhere">{name}</h2>
        <span className="flex flex-wrap items-baseline gap-x-5 text-small text-ink-faint">
          {isOwn ? 'yours' : null}
          <Act action={copyTemplate} fields={{ id, key: copyKey }} onDone={copied}>
            <Button type="submit" look="quiet">
              Copy into yours<span className="sr-only">: {name}</span>
            </Button>
          </Act>
        </span>
      </div>
      <Points points={points} />
      {mayChange ? (
        <details ref={change} className="mt-2">
          <summary className="touch inline-flex items-center text-small font-medium text-still">
            Change<span className="sr-only"> {name}</span>
          </summary>
          <div className="mt-2 space-y-3">
            <UndoingForm
              action={changeTemplate}
              undoing={{ said: 'Changed.' }}
              label={`Change “${name}”`}
              className="space-y-3"
              onDone={() => change.current?.removeAttribute('open')}
            >
              <input type="hidden" name="id" value={id} />
              <Field label="Name" name="name" defaultValue={name} autoComplete="off" required />
              <AreaField label="Points" name="points" defaultValue={points.join('\n')} hint="One a line, up to 30." />
              <Submit look="plain">Save</Submit>
            </UndoingForm>
            <Act
              action={removeTemplate}
              fields={{ id }}
              onDone={() => offer('Removed.', undoing(removeTemplate, { id }))}
            >
              <Button type="submit" look="quiet" className="text-ink-soft!">
                Remove it
              </Button>
            </Act>
          </div>
        </details>
      ) : null}
    </section>
  )
}

/** A copy is taken back by removing it. */
const undoingCopy = (id: string) => async () => {
  const form = new FormData()
  form.set('id', id)
  const outcome = await removeTemplate({}, form)
  if (outcome.done === undefined) throw new Error('not undone')
}
