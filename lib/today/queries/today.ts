import type { Viewer } from '@/lib/access/viewer'
import { handOversToSee } from '@/lib/one-on-ones/queries/hand-overs'
import { requestsOf } from '@/lib/prevention/requests'
import { adminAmong, adminParts } from './admin'
import { entriesOfToday } from './entries'
import { toDoAmong, toDoPart } from './mine-to-do'
import { reportsAmong, reportsPart } from './not-asked'
import { missedAmong, nextAmong, oneOnOneParts } from './one-on-ones'
import { ownTextsOfToday } from './own-texts'
import { readParts } from './parts'

export type TodayOf = Awaited<ReturnType<typeof todayOf>>

/** All that needs the viewer now, in six statements however much it is: with the frame's two the page has eight (QUALITY.md P3). */
export async function todayOf(viewer: Viewer) {
  const [found, entries, own, requests, handOvers] = await Promise.all([
    readParts([...oneOnOneParts(viewer), reportsPart(viewer), toDoPart(viewer), ...adminParts(viewer)]),
    entriesOfToday(viewer),
    ownTextsOfToday(viewer),
    requestsOf(viewer),
    handOversToSee(viewer),
  ])
  return {
    next: nextAmong(found, viewer.today),
    missed: missedAmong(found, viewer.now),
    ...reportsAmong(found, viewer.today),
    mine: toDoAmong(found),
    admin: adminAmong(found),
    ...entries,
    ...own,
    requests,
    handOvers,
  }
}
