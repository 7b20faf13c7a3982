'use client'

import { useId, useRef, useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { useKeptFields } from '@/components/outbox/use-kept-fields'
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
  takesFocus?: boolean
  change: (change: PointChange) => void
  moveTo: (point: ShownPoint, from: number, to: number) => void
  onClose?: () => void
}

const field =
  'block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 field-sizing-content pointer-coarse:text-[1rem]'

/** What can be done with a point, under its words: change them, a note under it, its place, take it off. */
export function PointEditor(props: PointEditorProps) {
  const { oneOnOneId, point, acts, isMovable, place, places, takesFocus, change, moveTo, onClose } = props
  const id = useId()
  const { offer } = useUndo()
  // What stood there when one began to change it, so that the other's words are not overwritten in silence.
  const [began] = useState(point)
  const fields = { id: point.id, oneOnOneId }
  const form = useRef<HTMLFormElement>(null)
  const { forget } = useKeptFields(form)
  const edit = useAct(acts.edit, {
    before: form =>
      change({ edit: point.id, text: (form.get('text') as string) ?? undefined, note: String(form.get('note') ?? '') }),
    onDone: (_, form) => {
      forget()
      onClose?.()
      const text = point.isMine ? { text: began.text } : undefined
      const back = { note: began.note ?? '', wasNote: String(form.get('note') ?? '') }
      offer('Changed.', undoing(acts.edit, { ...fields, ...text, ...back }))
    },
  })
  const problem = edit.problem ?? Object.values(edit.fields ?? {})[0]
  const wasNote = (edit.fields ? point.note : began.note) ?? ''
  return (
    <div className="pb-2">
      <form ref={form} id={id} data-name="point" {...edit.form} className="space-y-2">
        <Fields of={{ ...fields, wasNote }} />
        {point.isMine ? (
          <input
            name="text"
            aria-label={acts.labels.point}
            defaultValue={began.text}
            // biome-ignore lint/a11y/noAutofocus: Enter opened it to be typed in
            autoFocus={takesFocus}
            className={field}
          />
        ) : null}
        <textarea
          name="note"
          aria-label={acts.labels.note}
          placeholder={acts.labels.note}
          defaultValue={began.note ?? ''}
          rows={1}
          // biome-ignore lint/a11y/noAutofocus: as above
          autoFocus={takesFocus && !point.isMine}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-problem`}
          className={field}
        />
        <p id={`${id}-problem`} role="alert" className="text-small font-medium text-warm-ink empty:hidden">
          {problem}
        </p>
      </form>
      <div className="flex flex-wrap items-baseline gap-x-5">
        <Button type="submit" form={id} look="quiet">
          Save
        </Button>
        {isMovable && place > 0 ? (
          <Move {...{ acts, fields, to: place - 1 }} onClick={() => moveTo(point, place, place - 1)}>
            Move up
          </Move>
        ) : null}
        {isMovable && place < places - 1 ? (
          <Move {...{ acts, fields, to: place + 1 }} onClick={() => moveTo(point, place, place + 1)}>
            Move down
          </Move>
        ) : null}
        {point.isMine ? (
          <Act
            action={acts.remove}
            fields={fields}
            before={() => {
              change({ remove: point.id })
              offer('Taken off.', undoing(acts.remove, fields))
            }}
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

/** A step in the order: a form where there is no script. */
function Move({
  acts,
  fields,
  to,
  onClick,
  children,
}: {
  acts: PointActs
  fields: Record<string, string>
  to: number
  onClick: () => void
  children: string
}) {
  return (
    <Act action={acts.move} fields={{ ...fields, to }}>
      <Button
        type="submit"
        look="quiet"
        onClick={event => {
          event.preventDefault()
          onClick()
        }}
      >
        {children}
      </Button>
    </Act>
  )
}
