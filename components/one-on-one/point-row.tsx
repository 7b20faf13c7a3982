'use client'

import { type DragEvent, type KeyboardEvent, startTransition, useRef } from 'react'
import type { PointChange, ShownPoint } from './point-changes'
import { PointEditor } from './point-editor'
import type { PointActs } from './points'
import { Tick } from './tick'

interface PointRowProps {
  oneOnOneId: string
  point: ShownPoint
  acts: PointActs
  canWrite: boolean
  /** Its place among those that have an order, and how many they are. */
  place: number
  places: number
  dragged: string | undefined
  setDragged: (id: string | undefined) => void
  change: (change: PointChange) => void
  onMoved: (to: number) => void
}

/** One point: its box, its words, who wrote it. Its words open what can be done with it. */
export function PointRow({
  oneOnOneId,
  point,
  acts,
  canWrite,
  place,
  places,
  dragged,
  setDragged,
  change,
  onMoved,
}: PointRowProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const { move } = acts
  const isMovable = canWrite && move !== undefined && point.isHere && !point.isNew && places > 1
  const moveTo = (id: string, to: number) => {
    if (!move || to < 0 || to >= places) return
    const form = new FormData()
    form.set('id', id)
    form.set('to', String(to))
    startTransition(async () => {
      change({ move: id, to })
      await move({}, form).catch(() => undefined)
    })
    onMoved(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isMovable || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return
    event.preventDefault()
    moveTo(point.id, place + (event.key === 'ArrowUp' ? -1 : 1))
  }
  const dragging = isMovable && {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      if (details.current?.open) return event.preventDefault()
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', point.text)
      setDragged(point.id)
    },
    onDragOver: (event: DragEvent) => dragged && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      if (dragged && dragged !== point.id) moveTo(dragged, place)
      setDragged(undefined)
    },
    onDragEnd: () => setDragged(undefined),
  }
  const words = (
    <span className={`wrap-anywhere ${point.isTicked ? 'text-ink-faint line-through decoration-line-strong' : ''}`}>
      {point.text}
    </span>
  )
  return (
    <li
      onKeyDown={onKeyDown}
      {...dragging}
      className={`grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-1 ${dragged === point.id ? 'opacity-50' : ''}`}
    >
      <Tick
        action={acts.tick}
        fields={{ id: point.id, oneOnOneId }}
        label={point.text}
        isTicked={point.isTicked}
        disabled={!canWrite || point.isNew}
        before={() => change({ tick: point.id, to: !point.isTicked })}
      />
      {canWrite && !point.isNew && !point.isClosed ? (
        <details ref={details} className="group min-w-0">
          <summary className="py-2 hover:text-still group-open:font-medium">{words}</summary>
          <PointEditor
            {...{ oneOnOneId, point, acts, change, place, places, isMovable }}
            onClose={() => details.current?.removeAttribute('open')}
          />
        </details>
      ) : (
        <p className="py-2">{words}</p>
      )}
      <p className="py-2 pl-2 text-right text-small leading-[1.375rem] text-ink-faint max-phone:max-w-28">
        {point.isNew ? 'Saving' : point.who}
      </p>
      {point.note ? (
        <p className="col-span-2 col-start-2 -mt-1.5 pb-2 text-small whitespace-pre-wrap text-ink-soft wrap-anywhere">
          {point.note}
        </p>
      ) : null}
    </li>
  )
}
