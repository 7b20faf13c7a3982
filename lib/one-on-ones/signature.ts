import { createHash } from 'node:crypto'
import type { Point } from './queries/agenda'
import type { OneOnOne } from './queries/meeting'
import type { ToDo } from './queries/to-do'

export type Standing = Pick<OneOnOne, 'startsAt' | 'minutes' | 'heldAt' | 'askedAt' | 'cancelledAt' | 'isOpen'>

/** A few letters which are others once anything that both see of a one-on-one has changed, but for its two texts. `askedAgain`: the recurring questions that were asked in it. */
export function signatureOf(meeting: Standing, points: Point[], toDo: ToDo[], askedAgain: readonly string[]): string {
  const { startsAt, minutes, heldAt, askedAt, cancelledAt, isOpen } = meeting
  const standing = [startsAt, minutes, heldAt !== null, askedAt !== null, cancelledAt !== null, isOpen]
  const agenda = points.map(({ id, text, note, isTicked, openSince }) => [id, text, note, isTicked, openSince])
  const items = toDo.map(({ id, text, ownerId, dueOn, isDone, openSince }) => [
    id,
    text,
    ownerId,
    dueOn,
    isDone,
    openSince,
  ])
  return createHash('sha256')
    .update(JSON.stringify([standing, agenda, items, [...askedAgain].sort()]))
    .digest('base64url')
    .slice(0, 16)
}
