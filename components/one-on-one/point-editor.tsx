'use client'

import { useId } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { Act, Fields, useAct } from './act'
import type { PointChange, ShownPoint } from './point-changes'
import type { PointActs } from './points'
import { undoing } from './undoing'

interface PointEditorProps {
  oneOnOneId: string
  point: ShownPoint
  acts: PointActs
  isMovable: boolean
  place: number
  places: number
  change: (change: PointChange) => void
  onClose: () => void
}

const field =
  'block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 field-sizing-content pointer-coarse:text-[1rem]'

/** What can be done with a point, under its words: change them, a note under it, its place, take it off. */
export function PointEditor({ oneOnOneId, point, acts, isMovable, place, places, change, onClose }: PointEditorProps) {
  const id = useId()
  const { offer } = useUndo()
  const hasNote = acts.move !== undefined
  const edit = useAct(acts.edit, {
    before: form =>
      change({ edit: point.id, text: (form.get('text') as string) ?? undefined, note: String(form.get('note') ?? '') }),
    onDone: onClose,
  })
  const fields = { id: point.id, oneOnOneId }
  const problem = edit.problem ?? Object.values(edit.fields ?? {})[0]
  return (
    <div className="space-y-2 pb-3">
      <form {...edit.form} className="space-y-2">
        <Fields of={{ ...fields, wasNote: point.note ?? '' }} />
        {point.isMine ? (
          <input name="text" aria-label="The point" defaultValue={point.text} key={point.text} className={field} />
        ) : null}
        {hasNote ? (
          <textarea
            name="note"
            aria-label="A note under it"
            placeholder="A note under it"
            defaultValue={point.note ?? ''}
            key={point.note}
            rows={1}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-problem`}
            className={field}
          />
        ) : null}
        <p id={`${id}-problem`} role="alert" className="text-small font-medium text-warm-ink empty:hidden">
          {problem}
        </p>
        {point.isMine || hasNote ? (
          <Button type="submit" look="plain" className="px-3 py-1 text-small">
            Save
          </Button>
        ) : null}
      </form>
      <div className="flex flex-wrap gap-x-5">
        {isMovable && acts.move && place > 0 ? (
          <Act
            action={acts.move}
            fields={{ id: point.id, to: place - 1 }}
            before={() => change({ move: point.id, to: place - 1 })}
          >
            <Button type="submit" look="quiet">
              Move up
            </Button>
          </Act>
        ) : null}
        {isMovable && acts.move && place < places - 1 ? (
          <Act
            action={acts.move}
            fields={{ id: point.id, to: place + 1 }}
            before={() => change({ move: point.id, to: place + 1 })}
          >
            <Button type="submit" look="quiet">
              Move down
            </Button>
          </Act>
        ) : null}
        {point.isMine ? (
          <Act
            action={acts.remove}
            fields={fields}
            before={() => change({ remove: point.id })}
            onDone={() => offer('Taken off.', undoing(acts.remove, fields))}
          >
            <Button type="submit" look="quiet" className="text-ink-soft!">
              Take it off
            </Button>
          </Act>
        ) : null}
      </div>
    </div>
  )
}
