import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { agendaOf } from './agenda'
import { besideOf } from './beside'
import { oneOnOneOf } from './meeting'
import { privateSideOf } from './private'
import { toDoOf } from './to-do'

/**
 * All of a one-on-one's page, in six statements however much is in it. `inside` is missing for who may know only whether
 * the question was asked, and for who has nothing but private texts in it, `own`; ids that are malformed, foreign or
 * missing give nothing.
 */
export async function oneOnOnePage(viewer: Viewer, reportId: string, id: string) {
  const meeting = isId(reportId) && isId(id) ? await oneOnOneOf(viewer, reportId, id) : undefined
  if (!meeting) return undefined
  if (meeting.isOwnOnly) return { meeting, inside: undefined, own: await privateSideOf(viewer, meeting) }
  if (!meeting.isReadable) return { meeting, inside: undefined, own: undefined }
  const [points, toDo, own, beside] = await Promise.all([
    agendaOf(viewer, meeting),
    toDoOf(viewer, meeting),
    privateSideOf(viewer, meeting),
    besideOf(viewer, meeting),
  ])
  return { meeting, inside: { points, toDo, own, beside }, own }
}
