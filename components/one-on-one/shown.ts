import type { Viewer } from '@/lib/access/viewer'
import type { Point } from '@/lib/one-on-ones/queries/agenda'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import type { PrivateSide } from '@/lib/one-on-ones/queries/private'
import type { ToDo } from '@/lib/one-on-ones/queries/to-do'
import { sayShortDate } from '@/lib/one-on-ones/say'
import { firstName } from '@/lib/prevention/sentence'
import { daysBetween } from '@/lib/time/day'
import { sayDay } from '@/lib/time/say'
import type { ShownPoint } from './point-changes'
import type { Owner, ShownToDo } from './to-do-changes'

/** The two of a one-on-one, the viewer first, as "you". */
export function ownersOf(viewer: Viewer, meeting: OneOnOne): Owner[] {
  const two = [
    { id: meeting.managerId, name: firstName(meeting.managerName) },
    { id: meeting.reportId, name: firstName(meeting.reportName) },
  ]
  return two
    .map(one => (one.id === viewer.personId ? { ...one, name: 'you' } : one))
    .sort((one, other) => Number(other.name === 'you') - Number(one.name === 'you'))
}

/** One of the two; of what was handed over, the former manager. */
const nameIn = (owners: Owner[], id: string, handedFrom: string | null) =>
  owners.find(owner => owner.id === id)?.name ?? firstName(handedFrom ?? '')

export function shownPoints(viewer: Viewer, points: Point[], owners: Owner[]): ShownPoint[] {
  return points.map(({ id, authorId, text, note, isTicked, openSince, handedFrom }) => ({
    id,
    text,
    note,
    isTicked,
    who: `${nameIn(owners, authorId, handedFrom)}${openSince ? `, ${openSince > viewer.today ? 'for' : 'open since'} ${sayShortDate(openSince, viewer.today)}` : ''}`,
    isMine: authorId === viewer.personId,
    isHere: openSince === null,
    isClosed: handedFrom !== null,
  }))
}

export function shownToDo(viewer: Viewer, items: ToDo[], owners: Owner[]): ShownToDo[] {
  return items.map(({ id, authorId, ownerId, text, dueOn, isDone, handedFrom }) => ({
    id,
    text,
    ownerId,
    dueOn,
    isDone,
    isMine: authorId === viewer.personId,
    isClosed: handedFrom !== null,
    who: [nameIn(owners, ownerId, handedFrom), dueOn && sayDue(dueOn, viewer.today)].filter(Boolean).join(', '),
  }))
}

/** "tomorrow", "4 Dec": the near days by their names, which of the past ones are dates. */
const sayDue = (dueOn: string, today: string) =>
  daysBetween(today, dueOn) >= 0 && daysBetween(today, dueOn) < 7 ? sayDay(dueOn, today) : sayShortDate(dueOn, today)

export function shownPrivatePoints(points: PrivateSide['points']): ShownPoint[] {
  return points.map(({ id, text, note, isTicked, isEarlier }) => ({
    id,
    text,
    note,
    isTicked,
    who: isEarlier ? 'from earlier' : '',
    isMine: true,
    isHere: !isEarlier,
  }))
}
