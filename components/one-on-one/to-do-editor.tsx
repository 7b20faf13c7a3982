'use client'

import { useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { editActionItem, removeActionItem } from '@/lib/one-on-ones/actions/change-to-do'
import { Act, Fields, useAct } from './act'
import { OwnerAndDate } from './owner-and-date'
import type { Owner, ShownToDo, ToDoChange } from './to-do-changes'
import { undoing } from './undoing'

interface ToDoEditorProps {
  item: ShownToDo
  owners: Owner[]
  takesFocus?: boolean
  change: (change: ToDoChange) => void
  onClose?: () => void
}

/** What can be done with an action item, under its words: change them, whose it is, by when; take it off. */
export function ToDoEditor({ item, owners, takesFocus, change, onClose }: ToDoEditorProps) {
  const { offer } = useUndo()
  // What stood there when one began to change it, so that the other's words are not overwritten in silence.
  const [began] = useState(item)
  const fields = { id: item.id }
  const edit = useAct(editActionItem, {
    onDone: (_, form) => {
      onClose?.()
      const { text, ownerId, dueOn } = began
      const back = { text, ownerId, dueOn: dueOn ?? '', wasText: String(form.get('text')) }
      offer('Changed.', undoing(editActionItem, fields, back))
    },
  })
  const problem = edit.problem ?? Object.values(edit.fields ?? {})[0]
  return (
    <>
      <form data-name="to do" {...edit.form} className="space-y-2 pb-1">
        <Fields of={{ ...fields, wasText: edit.fields ? item.text : began.text }} />
        <input
          name="text"
          aria-label="What is to be done"
          defaultValue={began.text}
          // biome-ignore lint/a11y/noAutofocus: Enter opened it to be typed in
          autoFocus={takesFocus}
          className="block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 pointer-coarse:text-[1rem]"
        />
        <OwnerAndDate owners={owners} ownerId={began.ownerId} dueOn={began.dueOn} />
        <p role="alert" className="text-small font-medium text-warm-ink empty:hidden">
          {problem}
        </p>
        <Button type="submit" look="plain" className="px-3 py-1 text-small">
          Save
        </Button>
      </form>
      {item.isMine ? (
        <Act
          action={removeActionItem}
          fields={fields}
          before={() => {
            change({ remove: item.id })
            offer('Taken off.', undoing(removeActionItem, fields))
          }}
          className="pb-2"
        >
          <Button type="submit" look="quiet" className="text-ink-soft!">
            Take it off
          </Button>
        </Act>
      ) : null}
    </>
  )
}
