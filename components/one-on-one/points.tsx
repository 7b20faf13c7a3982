'use client'

import { useOptimistic, useState } from 'react'
import type { FormAct } from './act'
import { AddLine } from './add-line'
import { changed, type ShownPoint } from './point-changes'
import { PointRow } from './point-row'

export interface PointActs {
  add: FormAct
  edit: FormAct
  tick: FormAct
  remove: FormAct
  /** Private points keep the order in which they were written. */
  move?: FormAct
}

/** An agenda: points to tick, to change in place, to put in order by keys, buttons or dragging; a new one by Enter. */
export function Points({
  oneOnOneId,
  points,
  acts,
  label,
  placeholder,
  canWrite,
  formKey,
}: {
  oneOnOneId: string
  points: ShownPoint[]
  acts: PointActs
  label: string
  placeholder: string
  canWrite: boolean
  formKey: string
}) {
  const [shown, change] = useOptimistic(points, changed)
  const [dragged, setDragged] = useState<string>()
  const [said, setSaid] = useState('')
  const here = shown.filter(point => point.isHere && !point.isNew)
  return (
    <>
      <ul aria-label={label} className="divide-y divide-line border-y border-line">
        {shown.map(point => (
          <PointRow
            key={point.id}
            {...{ oneOnOneId, point, acts, canWrite, change, dragged, setDragged }}
            place={here.indexOf(point)}
            places={here.length}
            onMoved={to => setSaid(`${point.text}: now place ${to + 1} of ${here.length}.`)}
          />
        ))}
        {canWrite ? (
          <li>
            <AddLine
              action={acts.add}
              fields={{ oneOnOneId }}
              label={placeholder}
              formKey={formKey}
              before={text => change({ add: text })}
            />
          </li>
        ) : null}
        {!canWrite && shown.length === 0 ? <li className="py-2 text-ink-faint">Nothing was on it.</li> : null}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
