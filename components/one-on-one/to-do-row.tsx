'use client'

import { type KeyboardEvent, memo } from 'react'
import { useUndo } from '@/components/keys/undo'
import { tickActionItem } from '@/lib/one-on-ones/actions/change-to-do'
import { Tick } from './tick'
import type { Owner, ShownToDo, ToDoChange } from './to-do-changes'
import { ToDoEditor } from './to-do-editor'
import { undoing } from './undoing'
import { useOpenedRow } from './use-opened-row'

interface ToDoRowProps {
  item: ShownToDo
  owners: Owner[]
  canWrite: boolean
  change: (change: ToDoChange) => void
}

/** One action item: its box, its words, whose it is. Its words open what can be done with it. */
export const ToDoRow = memo(function ToDoRow({ item, owners, canWrite, change }: ToDoRowProps) {
  const { row, opened, setOpened, saves, shut, close } = useOpenedRow()
  const { offer } = useUndo()
  const fields = { id: item.id }
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnBox = event.target instanceof Element && event.target.matches('[role="checkbox"], summary')
    if (event.key === 'Escape' && opened) {
      close()
    } else if (isOnBox && event.key === 'Enter' && canWrite && !item.isNew) {
      event.preventDefault()
      if (opened) close()
      else setOpened('by key')
    }
  }
  const words = (
    <span className={`wrap-anywhere ${item.isDone ? 'text-ink-faint line-through decoration-line-strong' : ''}`}>
      {item.text}
    </span>
  )
  const editor = { item, owners, change }
  return (
    <li
      ref={row}
      data-point={item.id}
      onKeyDown={onKeyDown}
      className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-1"
    >
      <Tick
        action={tickActionItem}
        fields={fields}
        label={item.text}
        isTicked={item.isDone}
        disabled={!canWrite || item.isNew}
        before={() => {
          change({ tick: item.id, to: !item.isDone })
          // At once, so that the key takes back this and not what was before it; it runs after it.
          const back = undoing(tickActionItem, fields, { undo: item.isDone ? '' : 'on' })
          offer(item.isDone ? 'Open again.' : 'Done.', back, { silent: true })
        }}
      />
      {canWrite && !item.isNew ? (
        <details
          open={opened !== undefined}
          onToggle={({ currentTarget: details }) => {
            if (details.open) return setOpened(opened ?? 'by hand')
            if (saves()) details.open = true
            else setOpened(undefined)
          }}
          className="group min-w-0"
        >
          <summary className="py-2 hover:text-still group-open:font-medium">{words}</summary>
          {opened ? (
            <ToDoEditor {...editor} takesFocus={opened === 'by key'} onClose={shut} />
          ) : (
            <noscript>
              <ToDoEditor {...editor} />
            </noscript>
          )}
        </details>
      ) : (
        <p className="py-2">{words}</p>
      )}
      <p className="py-2 pl-2 text-right text-small leading-[1.375rem] text-ink-faint max-phone:max-w-28">
        {item.isNew ? 'Saving' : item.who}
      </p>
    </li>
  )
})
