import { answersAhead, ownQuestions, ownTemplates, recurring, taken } from '@/db/demo/asked'
import { isDue } from '@/lib/question-bank/due'
import { firstTemplatePoints, firstTemplates } from '@/lib/question-bank/first-set'
import type { Day } from '@/lib/time/day'
import { privateText } from './noticed'
import type { DemoOneOnOne } from './one-on-ones'
import { at, workdayAgo, type Year } from './year'

/** Points that were taken from the organisation's agendas, before the rows of the one-on-ones are made. */
export function takeTemplates(meetings: DemoOneOnOne[]): void {
  for (const { manager, report, which, template, points } of taken) {
    const isRight = ({ state }: DemoOneOnOne) => (which === 'next' ? state === 'ahead' : state === 'held')
    const meeting = ofPair(meetings, manager, report).find(isRight)
    const templateId = firstTemplates.find(one => one.name === template)?.id
    const texts = firstTemplatePoints.filter(point => point.templateId === templateId).slice(0, points)
    for (const { text } of texts) meeting?.points.push({ text, by: manager })
  }
}

/** Recurring questions with when they were asked, people's own questions and agendas, and answers ahead of the one-on-one. */
export function addAsked(year: Year, meetings: DemoOneOnOne[]): void {
  for (const one of recurring) addRecurring(year, meetings, one)
  for (const { by, ago, ...question } of ownQuestions) {
    const createdAt = at(workdayAgo(year, ago), '12:10')
    year.rows.questions.push({ id: year.id(createdAt), ownerId: year.ids[by], ...question, createdAt })
  }
  for (const { by, ago, name, points } of ownTemplates) {
    const createdAt = at(workdayAgo(year, ago), '12:25')
    const templateId = year.id(createdAt)
    year.rows.templates.push({ id: templateId, ownerId: year.ids[by], name, createdAt })
    for (const [position, text] of points.entries())
      year.rows.templatePoints.push({ id: year.id(createdAt), templateId, position, text })
  }
  for (const one of answersAhead) addAhead(year, meetings, one)
}

function addRecurring(year: Year, meetings: DemoOneOnOne[], one: (typeof recurring)[number]) {
  const { manager, report, by, text, everyWeeks, ago, endedAgo } = one
  const startsOn = workdayAgo(year, ago)
  const createdAt = at(startsOn, '11:20')
  const id = year.id(createdAt)
  const pair = { managerId: year.ids[manager], reportId: year.ids[report] }
  const endedAt = endedAgo ? at(workdayAgo(year, endedAgo), '11:45') : null
  const question = { text, everyWeeks, startsOn, createdAt, endedAt }
  year.rows.recurringQuestions.push({ id, ...pair, authorId: year.ids[by], ...question })
  let last: Day | null = null
  for (const meeting of ofPair(meetings, manager, report)) {
    const askedAt = at(meeting.onDay, meeting.time) + 12 * 60_000
    if (meeting.state !== 'held' || (endedAt && askedAt > endedAt)) continue
    if (!isDue(question, last, meeting.onDay) || year.chance(0.2)) continue
    last = meeting.onDay
    year.rows.recurringAsks.push({ recurringQuestionId: id, oneOnOneId: meeting.id, askedBy: year.ids[by], askedAt })
  }
}

function addAhead(year: Year, meetings: DemoOneOnOne[], one: (typeof answersAhead)[number]) {
  const { manager, report, isSent, text } = one
  const next = ofPair(meetings, manager, report).find(meeting => meeting.state === 'ahead')
  if (!next) return
  const savedAt = at(workdayAgo(year, 1), '18:40')
  if (isSent) {
    const savedBy = year.ids[report]
    year.rows.answers.push({ oneOnOneId: next.id, text, isNothing: false, version: 1, savedBy, savedAt })
    const row = year.rows.oneOnOnes.find(meeting => meeting.id === next.id)
    if (row) row.askedAt = savedAt
  } else {
    const own = privateText(year, report, savedAt)
    year.rows.privateTexts.push({ ...own, kind: 'answer not yet sent', aboutId: next.id, text })
  }
}

const ofPair = (meetings: DemoOneOnOne[], manager: string, report: string) =>
  meetings.filter(meeting => meeting.manager === manager && meeting.report === report)
