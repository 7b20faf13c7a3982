import { signals, unfinished } from '@/db/demo/noticed'
import type { PersonKey } from '@/db/demo/people'
import { addDays } from '@/lib/time/day'
import type { PlacedEntry } from './entries'
import type { DemoOneOnOne } from './one-on-ones'
import { at, workdayAgo, type Year } from './year'

/** Loose signals, and captures that were not finished: private to who noticed. */
export function addNoticed(year: Year, meetings: DemoOneOnOne[], placed: PlacedEntry[]): void {
  const told = (report: PersonKey, ago?: number) =>
    meetings.find(meeting => meeting.report === report && ago !== undefined && meeting.toldAgo === ago)
  for (const { by, about, after, ago = 1, text, state, lookIn, entry } of signals) {
    const meeting = told(about, after)
    const createdAt = meeting ? at(meeting.onDay, meeting.time) + 45 * 60_000 : at(workdayAgo(year, ago), '17:35')
    const of = placed.find(one => one.entry.action === entry)
    const lookOn = lookIn === undefined ? null : addDays(year.today, lookIn)
    const own = privateText(year, by, createdAt)
    year.rows.privateTexts.push({ ...own, kind: 'signal', aboutId: year.ids[about], text })
    year.rows.signals.push({
      id: own.id,
      authorId: own.authorId,
      personId: year.ids[about],
      oneOnOneId: meeting?.id ?? null,
      lookOn,
      state,
      entryId: of?.id ?? null,
      createdAt,
      changedAt: of?.createdAt ?? createdAt,
    })
  }
  for (const { by, about, after, action, prevented } of unfinished) {
    const draft = { action, prevented, people: [], tags: [], asWords: [], leadership: null }
    const text = JSON.stringify({ oneOnOneId: told(about, after)?.id, draft })
    const own = privateText(year, by, at(workdayAgo(year, 1), '17:20'))
    year.rows.privateTexts.push({ ...own, kind: 'unfinished capture', aboutId: year.ids[about], text })
  }
}

/** A private text of somebody's, but for what it is and says. */
export const privateText = (year: Year, by: PersonKey, createdAt: number) => ({
  id: year.id(createdAt),
  authorId: year.ids[by],
  version: 1,
  createdAt,
  savedAt: createdAt,
})
