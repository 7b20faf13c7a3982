'use client'

import { useOptimistic } from 'react'
import { useUndo } from '@/components/keys/undo'
import { addActionItem, removeActionItem } from '@/lib/one-on-ones/actions/change-to-do'
import { AddLine } from './add-line'
import { OwnerAndDate } from './owner-and-date'
import { changedToDo, type Owner, type ShownToDo, type ToDoChange } from './to-do-changes'
import { ToDoRow } from './to-do-row'
import { undoing } from './undoing'

/** Action items: what one of the two will do, perhaps by a day. */
export function ToDoList({
  oneOnOneId,
  items,
  owners,
  canWrite,
  formKey,
}: {
  oneOnOneId: string
  items: ShownToDo[]
  owners: Owner[]
  canWrite: boolean
  formKey: string
}) {
  const { offer } = useUndo()
  const nameOf = (id: string) => owners.find(owner => owner.id === id)?.name ?? ''
  const [shown, change] = useOptimistic(items, (now, to: ToDoChange) => changedToDo(now, to, nameOf))
  return (
    <ul aria-label="To do" data-points="" className="divide-y divide-line border-y border-line">
      {shown.map(item => (
        <ToDoRow key={item.id} {...{ item, owners, canWrite, change }} />
      ))}
      {canWrite ? (
        <li>
          <AddLine
            action={addActionItem}
            keeps="action item"
            fields={{ oneOnOneId }}
            label="Add something to do"
            formKey={formKey}
            onAdded={id => offer('Added.', undoing(removeActionItem, { id }, {}), { silent: true })}
            before={(text, form) => change({ add: text, ownerId: String(form.get('ownerId')) })}
          >
            <OwnerAndDate owners={owners} />
          </AddLine>
        </li>
      ) : null}
      {!canWrite && shown.length === 0 ? <li className="py-2 text-ink-faint">Nothing was to be done.</li> : null}
    </ul>
  )
}
