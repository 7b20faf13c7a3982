'use client'

import { type KeyboardEvent, memo, useEffect } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Grip } from '@/components/ui/icons'
import type { PointChange, ShownPoint } from './point-changes'
import { PointEditor } from './point-editor'
import type { PointActs } from './points'
import { Tick } from './tick'
import { undoing } from './undoing'
import { useOpenedRow } from './use-opened-row'

interface PointRowProps {
  oneOnOneId: string
  point: ShownPoint
  acts: PointActs
  canWrite: boolean
  /** Its place among those that have an order, or none; and how many they are. */
  place: number
  places: number
  /** A change of it was begun before a reload: it opens, and what was typed is put back. */
  isLeft: boolean
  /** Of many: what is out of sight is not drawn. */
  isOneOfMany: boolean
  change: (change: PointChange) => void
  moveTo: (point: ShownPoint, from: number, to: number) => void
}

const dropLine =
  'before:pointer-events-none before:absolute before:inset-x-0 before:z-10 before:hidden before:h-0.5 before:bg-still data-drop:before:block data-[drop=after]:before:-bottom-px data-[drop=before]:before:-top-px'
const unseen = '[content-visibility:auto] [contain-intrinsic-block-size:auto_2.4rem] [overflow-clip-margin:1.5rem]'

/** A row is drawn anew when anything in it is another, not when its list is. */
const isSame = (before: PointRowProps, now: PointRowProps) =>
  (Object.keys(now) as (keyof PointRowProps)[]).every(
    name => before[name] === now[name] || (name === 'point' && isSamePoint(before.point, now.point)),
  )

const isSamePoint = (before: ShownPoint, now: ShownPoint) =>
  (Object.keys(now) as (keyof ShownPoint)[]).every(name => before[name] === now[name])

/** One point: its box, its words, who wrote it. Its words open what can be done with it. */
export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { oneOnOneId, point, acts, canWrite, place, places, isLeft, isOneOfMany, change, moveTo } = props
  const { row, opened, setOpened, saves, shut, close } = useOpenedRow()
  const { offer } = useUndo()
  useEffect(() => {
    if (isLeft) setOpened(now => now ?? 'by hand')
  }, [isLeft, setOpened])
  const isMovable = canWrite && place >= 0 && places > 1
  const fields = { id: point.id, oneOnOneId }
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnBox = event.target instanceof Element && event.target.matches('[role="checkbox"], summary')
    if (event.key === 'Escape' && opened) {
      close()
    } else if (isOnBox && event.key === 'Enter' && canWrite && !point.isNew) {
      event.preventDefault()
      if (opened) close()
      else setOpened('by key')
    } else if (
      isOnBox &&
      canWrite &&
      !point.isNew &&
      event.altKey &&
      (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    ) {
      event.preventDefault()
      moveTo(point, place, place + (event.key === 'ArrowUp' ? -1 : 1))
    }
  }
  const words = (
    <span className={`wrap-anywhere ${point.isTicked ? 'text-ink-faint line-through decoration-line-strong' : ''}`}>
      {point.text}
    </span>
  )
  const editor = { oneOnOneId, point, acts, change, moveTo, place, places, isMovable }
  return (
    <li
      ref={row}
      data-point={point.id}
      data-place={isMovable ? place : undefined}
      onKeyDown={onKeyDown}
      className={`group/row relative grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-1 data-dragged:opacity-50 pointer-coarse:grid-cols-[1.75rem_minmax(0,1fr)_auto_auto] ${dropLine} ${isOneOfMany ? unseen : ''}`}
    >
      <Tick
        action={acts.tick}
        fields={fields}
        label={point.text}
        isTicked={point.isTicked}
        disabled={!canWrite || point.isNew}
        before={() => {
          change({ tick: point.id, to: !point.isTicked })
          // At once, so that the key takes back this and not what was before it; it runs after it.
          const back = undoing(acts.tick, fields, { undo: point.isTicked ? '' : 'on' })
          offer(point.isTicked ? 'Open again.' : 'Ticked.', back, { silent: true })
        }}
      />
      {canWrite && !point.isNew ? (
        <details
          open={opened !== undefined}
          onToggle={({ currentTarget: details }) => {
            if (details.open) return setOpened(opened ?? 'by hand')
            if (saves()) details.open = true
            else setOpened(undefined)
          }}
          className="group min-w-0 max-phone:open:col-start-2 max-phone:open:-col-end-1"
        >
          <summary className="py-2 hover:text-still group-open:font-medium">{words}</summary>
          {opened ? (
            <PointEditor {...editor} takesFocus={opened === 'by key'} onClose={shut} />
          ) : (
            <noscript>
              <PointEditor {...editor} />
            </noscript>
          )}
        </details>
      ) : (
        <p className="py-2">{words}</p>
      )}
      <p
        className={`py-2 pl-2 text-right text-small leading-[1.375rem] text-ink-faint max-phone:max-w-28 ${opened ? 'max-phone:hidden' : ''}`}
      >
        {point.isNew ? 'Saving' : point.who}
      </p>
      {isMovable ? (
        <span
          data-handle=""
          aria-hidden
          className={`${opened ? 'max-phone:hidden!' : ''} flex cursor-grab touch-none items-start justify-center pt-[0.6rem] text-ink-faint select-none [-webkit-touch-callout:none] noscript:hidden pointer-coarse:min-h-11 pointer-coarse:w-9 pointer-coarse:pt-[0.7rem] pointer-fine:absolute pointer-fine:top-0 pointer-fine:-left-4.5 pointer-fine:h-full pointer-fine:w-4.5 pointer-fine:opacity-0 pointer-fine:group-hover/row:opacity-100`}
        >
          <Grip size={16} />
        </span>
      ) : null}
      {point.note && !opened ? (
        <p className="col-span-2 col-start-2 -mt-1.5 pb-2 text-small whitespace-pre-wrap text-ink-soft wrap-anywhere">
          {point.note}
        </p>
      ) : null}
    </li>
  )
}, isSame)
