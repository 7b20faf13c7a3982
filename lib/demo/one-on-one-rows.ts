import { addDays, daysBetween } from '@/lib/time/day'
import type { DemoOneOnOne } from './one-on-ones'
import { writes } from './talk'
import { at, workdayAfter, type Year } from './year'

const minute = 60_000

/** The rows of the one-on-ones and of all that was written in them. */
export function addOneOnOneRows(year: Year, meetings: DemoOneOnOne[]): void {
  for (const meeting of meetings) {
    const startsAt = at(meeting.onDay, meeting.time)
    const plannedOn = workdayAfter(year, addDays(meeting.onDay, -10), 3)
    const planner = writes(meeting.report) && year.chance(0.15) ? meeting.report : meeting.manager
    const asked = meeting.asked || (meeting.state === 'held' && meeting.answer !== undefined)
    year.rows.oneOnOnes.push({
      id: meeting.id,
      managerId: year.ids[meeting.manager],
      reportId: year.ids[meeting.report],
      startsAt,
      minutes: meeting.area === 'leadership' ? 45 : 30,
      timeZone: 'Europe/Warsaw',
      onDay: meeting.onDay,
      plannedBy: year.ids[planner],
      createdAt: at(plannedOn, '15:20'),
      heldAt: meeting.state === 'held' ? startsAt + 30 * minute : null,
      askedAt: asked ? startsAt + 18 * minute : null,
      cancelledAt: isSkipped(meeting) ? startsAt - (meeting.state === 'away' ? 4_320 : 60) * minute : null,
      seriesId: meeting.seriesId,
      occursOn: meeting.occursOn,
      skipReason: isSkipped(meeting) ? meeting.skipReason : null,
    })
    addPoints(year, meeting, startsAt)
    addTodos(year, meeting, startsAt)
    addTexts(year, meeting, startsAt)
    addPrivate(year, meeting, startsAt)
  }
}

const isSkipped = ({ state }: DemoOneOnOne) => state === 'skipped' || state === 'away'

/** What was talked about is ticked in the meeting; of the last weeks some stays open. */
function addPoints(year: Year, meeting: DemoOneOnOne, startsAt: number) {
  const isOld = daysBetween(meeting.onDay, year.today) > 25
  for (const [position, { text, by, stays }] of meeting.points.entries()) {
    const createdAt = at(workdayAfter(year, addDays(meeting.onDay, -6), 4), '16:10') + position * minute
    const isTicked = meeting.state === 'held' && !stays && (isOld || year.chance(0.7))
    year.rows.agendaItems.push({
      id: year.id(createdAt),
      oneOnOneId: meeting.id,
      authorId: year.ids[writes(by) ? by : meeting.manager],
      text,
      position,
      createdAt,
      tickedAt: isTicked ? startsAt + (5 + position * 6) * minute : null,
      tickedIn: isTicked ? meeting.id : null,
    })
  }
}

function addTodos(year: Year, meeting: DemoOneOnOne, startsAt: number) {
  const isOld = daysBetween(meeting.onDay, year.today) > 18
  for (const { text, by, stays, dueIn } of meeting.todos) {
    const createdAt = startsAt + year.int(10, 28) * minute
    const someDay = year.chance(0.8) ? addDays(meeting.onDay, year.int(3, 12)) : null
    const dueOn = dueIn ? addDays(meeting.onDay, dueIn) : stays ? null : someDay
    const isDone = !stays && (isOld || year.chance(0.35))
    year.rows.actionItems.push({
      id: year.id(createdAt),
      oneOnOneId: meeting.id,
      authorId: year.ids[meeting.manager],
      ownerId: year.ids[by],
      text,
      dueOn,
      createdAt,
      doneAt: isDone ? at(workdayAfter(year, meeting.onDay, year.int(1, 9)), '17:05') : null,
    })
  }
}

function addTexts(year: Year, meeting: DemoOneOnOne, startsAt: number) {
  const savedAt = startsAt + 27 * minute
  if (meeting.notes) {
    const savedBy = year.ids[meeting.manager]
    const earlier = meeting.earlier ?? []
    const version = earlier.length + 1
    year.rows.sharedNotes.push({ oneOnOneId: meeting.id, text: meeting.notes, version, savedBy, savedAt })
    for (const [index, { by, notes }] of earlier.entries()) {
      const before = savedAt - (earlier.length - index) * 6 * minute
      const replaced = { version: index + 1, text: notes, savedBy: year.ids[by], savedAt: before }
      year.rows.sharedNoteVersions.push({ id: year.id(before), oneOnOneId: meeting.id, ...replaced })
    }
  }
  if (meeting.state === 'held' && meeting.answer) {
    const isEarly = meeting.answer.length > 0 && writes(meeting.report) && year.chance(0.4)
    year.rows.answers.push({
      oneOnOneId: meeting.id,
      text: meeting.answer.join('\n\n'),
      isNothing: meeting.answer.length === 0,
      version: 1,
      savedBy: year.ids[isEarly ? meeting.report : meeting.manager],
      savedAt: isEarly ? startsAt - 50 * minute : startsAt + 18 * minute,
    })
  }
}

function addPrivate(year: Year, meeting: DemoOneOnOne, startsAt: number) {
  const own = { authorId: year.ids[meeting.manager], aboutId: meeting.id, version: 1 }
  const texts = { note: meeting.privateNote, reflection: meeting.noticed }
  for (const [kind, text] of Object.entries(texts) as [keyof typeof texts, string | undefined][]) {
    const at = startsAt + (kind === 'note' ? 34 : 41) * minute
    if (text) year.rows.privateTexts.push({ id: year.id(at), ...own, kind, text, createdAt: at, savedAt: at })
  }
  for (const [position, text] of meeting.privatePoints.entries()) {
    const createdAt = at(workdayAfter(year, addDays(meeting.onDay, -6), 4), '18:02')
    const tickedAt = meeting.state === 'held' ? startsAt + 25 * minute : null
    const times = { createdAt, savedAt: createdAt, tickedAt }
    year.rows.privateTexts.push({ id: year.id(createdAt), ...own, kind: 'point', text, position, ...times })
  }
}
