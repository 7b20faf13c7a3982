'use client'

import { Fragment, type ReactNode, startTransition, useLayoutEffect, useOptimistic, useRef, useState } from 'react'
import { useUndo } from '@/components/keys/undo'
import { useLeftForms } from '@/components/outbox/use-left-forms'
import type { AddedKind } from '@/lib/outbox/kinds'
import type { FormAct } from './act'
import { AddPoints } from './add-points'
import { dragRow } from './drag'
import { changed, type ShownPoint } from './point-changes'
import { PointRow } from './point-row'
import { undoing } from './undoing'

export interface PointActs {
  /** What the fields of a point are called: what only the viewer reads says so. */
  labels: Record<'point' | 'note' | 'several', string>
  add: FormAct
  addSeveral: FormAct
  /** As what a new one waits when the server cannot be reached. */
  keeps: AddedKind
  edit: FormAct
  tick: FormAct
  remove: FormAct
  move: FormAct
}

const many = 40

/** An agenda: points to tick, to change in place, to put in order by keys, buttons or dragging; a new one by Enter. */
export function Points({
  oneOnOneId,
  points,
  acts,
  label,
  placeholder,
  canWrite,
  formKey,
  before,
}: {
  oneOnOneId: string
  points: ShownPoint[]
  acts: PointActs
  label: string
  placeholder: string
  canWrite: boolean
  formKey: string
  before?: ReactNode
}) {
  const [shown, change] = useOptimistic(points, changed)
  const [said, setSaid] = useState('')
  const { offer } = useUndo()
  const left = useLeftForms()
  const list = useRef<HTMLUListElement>(null)
  const moved = useRef<string>(undefined)
  const count = useRef(0)
  const here = shown.filter(point => point.isHere && !point.isNew)
  const earlier = shown.find(point => !point.isHere)?.id
  const placeOf = new Map(here.map((point, place) => [point.id, place]))
  // A row that changes its place may lose the focus on the way.
  useLayoutEffect(() => {
    count.current = here.length
    const row = moved.current && list.current?.querySelector(`[data-point="${moved.current}"]`)
    if (row && document.activeElement === document.body) row.querySelector<HTMLElement>('[role="checkbox"]')?.focus()
    if (row) row.scrollIntoView({ block: 'nearest' })
    moved.current = undefined
  })
  // The same words once more are read out once more.
  const say = (words: string) => setSaid(before => (before === words ? `${words}\u00a0` : words))
  const moveTo = (point: ShownPoint, from: number, to: number) => {
    if (from < 0) return say('What is from earlier stands first, in its own order.')
    if (to < 0) return say('It is the first already.')
    if (to >= count.current) return say('It is the last already.')
    const fields = { id: point.id, oneOnOneId }
    moved.current = point.id
    startTransition(async () => {
      change({ move: point.id, to })
      const outcome = await acts.move({}, formOf({ ...fields, to })).catch(() => ({ done: undefined }))
      if (outcome.done === undefined) say(`${point.text} could not be moved. Try once more.`)
    })
    offer('Moved.', undoing(acts.move, { ...fields, to: from }), { silent: true })
    say(`${point.text}: now place ${to + 1} of ${count.current}.`)
  }
  return (
    <>
      <ul
        ref={list}
        data-points=""
        aria-label={label}
        className="divide-y divide-line border-y border-line"
        onPointerDown={event =>
          dragRow(event, (id, to) => {
            const point = here.find(one => one.id === id)
            if (point) moveTo(point, here.indexOf(point), to)
          })
        }
      >
        {shown.map(point => (
          <Fragment key={point.id}>
            {point.id === earlier ? <Above>From earlier</Above> : null}
            {earlier && point.id === here[0]?.id ? <Above>For this time</Above> : null}
            <PointRow
              {...{ oneOnOneId, point, acts, canWrite, change, moveTo }}
              place={placeOf.get(point.id) ?? -1}
              places={here.length}
              isLeft={left.some(name => name.includes(` id=${point.id}`))}
              isOneOfMany={shown.length > many}
            />
          </Fragment>
        ))}
        {before ? <li className="empty:hidden">{before}</li> : null}
        {canWrite ? (
          <li>
            <AddPoints {...{ acts, oneOnOneId, formKey }} label={placeholder} before={text => change({ add: text })} />
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

/** Points from earlier stand first and keep their order: a quiet line says where those begin that can be ordered. */
const Above = ({ children }: { children: string }) => (
  <li className="pt-2.5 pb-1 text-small text-ink-faint">{children}</li>
)

function formOf(fields: Record<string, string | number>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  return form
}
