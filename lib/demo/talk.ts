import { ahead, told } from '@/db/demo/marta'
import type { Area, PersonKey } from '@/db/demo/people'
import { any } from '@/db/demo/talk/any'
import { booking } from '@/db/demo/talk/booking'
import { care } from '@/db/demo/talk/care'
import { data } from '@/db/demo/talk/data'
import { delivery } from '@/db/demo/talk/delivery'
import { leadership } from '@/db/demo/talk/leadership'
import { operations } from '@/db/demo/talk/operations'
import { platform } from '@/db/demo/talk/platform'
import type { Talk } from '@/db/demo/talk/talk'
import { addDays, daysBetween } from '@/lib/time/day'
import { tellHanded } from './hand-overs'
import type { DemoOneOnOne } from './one-on-ones'
import { workdayAgo, type Year } from './year'

/** What each area talks about. */
export const talks: Record<Area, Talk> = { platform, data, booking, care, delivery, operations, leadership }

/** Fills the one-on-ones: first those that are told in particular, then the others from what their area talks about. */
export function addTalk(year: Year, meetings: DemoOneOnOne[]): void {
  tellMartas(year, meetings)
  const decks = new Map<Talk, Decks>([...Object.values(talks), any].map(talk => [talk, decksOf(year, talk)]))
  for (const meeting of year.shuffled(meetings)) {
    const own = decks.get(talks[meeting.area])
    const common = decks.get(any)
    if (own && common && meeting.state === 'held') talkOver(year, meeting, own, common)
    else if (own && meeting.state === 'ahead' && meeting.manager !== 'marta' && year.chance(0.6))
      addPoint(year, meeting, own)
  }
}

function tellMartas(year: Year, meetings: DemoOneOnOne[]) {
  const martas = meetings.filter(meeting => meeting.manager === 'marta')
  const taken = new Set<DemoOneOnOne>()
  for (const one of told) {
    const day = workdayAgo(year, one.ago)
    const near = martas
      .filter(
        meeting => meeting.report === one.with && !['ahead', 'away'].includes(meeting.state) && !taken.has(meeting),
      )
      .sort((a, b) => Math.abs(daysBetween(a.onDay, day)) - Math.abs(daysBetween(b.onDay, day)))[0]
    if (!near) continue
    taken.add(near)
    near.state = 'held'
    near.toldAgo = one.ago
    near.noticed = one.noticed
    near.earlier = one.earlier
    near.notes = one.notes
    near.privateNote = one.note
    near.privatePoints = one.privatePoints ?? []
    if (one.answer && !near.answer?.length) {
      near.asked = true
      near.answer = [one.answer]
    }
    near.points = (one.points ?? []).map((text, index) => ({ text, by: index % 2 === 0 ? one.with : 'marta' }))
    near.todos = (one.todos ?? []).map(text => todoOf(text, near))
    if (one.overdue) near.todos.push({ ...todoOf(one.overdue, near), stays: true, dueIn: 3 })
  }
  tellHanded(meetings)
  for (const point of ahead) {
    const next = martas.find(meeting => meeting.report === point.with && meeting.state === 'ahead')
    if (point.by === 'only me') next?.privatePoints.push(point.text)
    else next?.points.push({ text: point.text, by: point.by === 'manager' ? 'marta' : point.with })
  }
  // Tomasz was not asked for three weeks, which Today should say.
  const lately = addDays(year.today, -21)
  for (const meeting of martas)
    if (meeting.report === 'tomasz' && meeting.onDay > lately && !meeting.answer) meeting.asked = false
}

function talkOver(year: Year, meeting: DemoOneOnOne, own: Decks, common: Decks) {
  if (!meeting.notes && year.chance(0.52)) meeting.notes = notesFrom(year, meeting, own, common)
  if (meeting.asked && !meeting.answer) {
    const way = year.random()
    if (way < 0.3) meeting.answer = []
    else if (way < 0.72) {
      const text = deal(meeting, (year.chance(0.8) ? own : common).answers)
      if (text) meeting.answer = [text]
    }
  }
  if (meeting.points.length === 0 && year.chance(0.5)) {
    for (let more = year.int(1, 3); more > 0; more--) addPoint(year, meeting, year.chance(0.75) ? own : common)
  }
  if (meeting.todos.length === 0 && year.chance(0.3)) {
    const text = deal(meeting, (year.chance(0.75) ? own : common).todos)
    if (text) meeting.todos.push(todoOf(text, meeting))
  }
}

function notesFrom(year: Year, meeting: DemoOneOnOne, own: Decks, common: Decks): string | undefined {
  const lines = Array.from({ length: year.int(1, 4) }, (_, index) =>
    deal(meeting, (index === 0 || year.chance(0.7) ? own : common).notes),
  ).filter(text => text !== undefined)
  if (lines.length === 0) return undefined
  return lines.length > 1 && year.chance(0.4) ? lines.map(text => `- ${text}`).join('\n') : lines.join('\n\n')
}

function addPoint(year: Year, meeting: DemoOneOnOne, decks: Decks) {
  const text = deal(meeting, decks.points)
  if (text) meeting.points.push({ text, by: year.chance(0.55) ? meeting.report : meeting.manager })
}

const todoOf = (text: string, meeting: DemoOneOnOne) =>
  text.startsWith('m: ') ? { text: text.slice(3), by: meeting.manager } : { text, by: meeting.report }

type Decks = { [K in keyof Talk]: Deck }

interface Deck {
  left: string[]
  /** Who has had which line, so that none comes to the same two twice. */
  had: Set<string>
}

/** Each line three times, in an order of its own each time. */
const decksOf = (year: Year, talk: Talk) =>
  Object.fromEntries(
    Object.entries(talk).map(([kind, lines]: [string, string[]]) => [
      kind,
      { left: [...year.shuffled(lines), ...year.shuffled(lines), ...year.shuffled(lines)], had: new Set<string>() },
    ]),
  ) as Decks

function deal(meeting: DemoOneOnOne, deck: Deck): string | undefined {
  const pair = (text: string): string => `${meeting.manager} ${meeting.report} ${text}`
  const at = deck.left.findIndex(text => !deck.had.has(pair(text)))
  const [text] = at < 0 ? [] : deck.left.splice(at, 1)
  if (text) deck.had.add(pair(text))
  return text
}

/** Whether both of them write, for whom it matters who saved a text. */
export const writes = (key: PersonKey): boolean => key !== 'viktor'
