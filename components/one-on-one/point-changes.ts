import { movedTo } from '@/lib/one-on-ones/order'

/** A point of an agenda, shared or private, as a page shows it. */
export interface ShownPoint {
  id: string
  text: string
  note: string | null
  isTicked: boolean
  /** Who wrote it, and since when it is open. */
  who: string
  /** The viewer wrote it, and so may change its words and remove it. */
  isMine: boolean
  /** Of this one-on-one, and so has a place in its order. */
  isHere: boolean
  /** It was handed over from a former manager's one-on-one: it is ticked, and no longer changed. */
  isClosed?: boolean
  /** Not saved yet. */
  isNew?: boolean
}

export type PointChange =
  | { add: string }
  | { edit: string; text?: string; note?: string }
  | { tick: string; to: boolean }
  | { remove: string }
  | { move: string; to: number }

/** What a change makes of the points, shown before the server has answered. */
export function changed(points: readonly ShownPoint[], change: PointChange): ShownPoint[] {
  if ('add' in change) return [...points, pointOf(change.add, points.length)]
  if ('remove' in change) return points.filter(point => point.id !== change.remove)
  if ('tick' in change)
    return points.map(point => (point.id === change.tick ? { ...point, isTicked: change.to } : point))
  if ('edit' in change) {
    const { edit, text, note } = change
    return points.map(point => (point.id === edit ? { ...point, text: text ?? point.text, note: note || null } : point))
  }
  const here = points.filter(point => point.isHere)
  const moved = here.find(point => point.id === change.move)
  return moved ? [...points.filter(point => !point.isHere), ...movedTo(here, moved, change.to)] : [...points]
}

const pointOf = (text: string, place: number): ShownPoint => ({
  id: `new ${place}`,
  text,
  note: null,
  isTicked: false,
  who: 'you',
  isMine: true,
  isHere: true,
  isNew: true,
})
