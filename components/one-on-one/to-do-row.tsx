'use client'

import { useRef } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { editActionItem, removeActionItem, tickActionItem } from '@/lib/one-on-ones/actions/change-to-do'
import { Act, Fields, useAct } from './act'
import { OwnerAndDate } from './owner-and-date'
import { Tick } from './tick'
import type { Owner, ShownToDo, ToDoChange } from './to-do-changes'
import { undoing } from './undoing'

/** One action item: its box, its words, whose it is. Its words open what can be done with it. */
export function ToDoRow({
  item,
  owners,
  canWrite,
  change,
}: {
  item: ShownToDo
  owners: Owner[]
  canWrite: boolean
  change: (change: ToDoChange) => void
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const { offer } = useUndo()
  const fields = { id: item.id }
  const edit = useAct(editActionItem, { onDone: () => details.current?.removeAttribute('open') })
  const problem = edit.problem ?? Object.values(edit.fields ?? {})[0]
  const words = (
    <span className={`wrap-anywhere ${item.isDone ? 'text-ink-faint line-through decoration-line-strong' : ''}`}>
      {item.text}
    </span>
  )
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-1">
      <Tick
        action={tickActionItem}
        fields={fields}
        label={item.text}
        isTicked={item.isDone}
        disabled={!canWrite || item.isNew}
        before={() => change({ tick: item.id, to: !item.isDone })}
      />
      {canWrite && !item.isNew && !item.isClosed ? (
        <details ref={details} className="group min-w-0">
          <summary className="py-2 hover:text-still group-open:font-medium">{words}</summary>
          <form {...edit.form} className="space-y-2 pb-1">
            <Fields of={{ ...fields, wasText: item.text }} />
            <input
              name="text"
              aria-label="What is to be done"
              key={item.text}
              defaultValue={item.text}
              className="block w-full rounded-control border border-control bg-paper-raised px-3 py-1.5 pointer-coarse:text-[1rem]"
            />
            <OwnerAndDate
              key={`${item.ownerId} ${item.dueOn}`}
              owners={owners}
              ownerId={item.ownerId}
              dueOn={item.dueOn}
            />
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
              before={() => change({ remove: item.id })}
              onDone={() => offer('Taken off.', undoing(removeActionItem, fields))}
              className="pb-2"
            >
              <Button type="submit" look="quiet" className="text-ink-soft!">
                Take it off
              </Button>
            </Act>
          ) : null}
        </details>
      ) : (
        <p className="py-2">{words}</p>
      )}
      <p className="py-2 pl-2 text-right text-small leading-[1.375rem] text-ink-faint max-phone:max-w-28">
        {item.isNew ? 'Saving' : item.who}
      </p>
    </li>
  )
}
