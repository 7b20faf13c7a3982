import { db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { isId } from '@/lib/ids'
import { oneOnOneOf } from '@/lib/one-on-ones/queries/meeting'
import { questionsFor, type Sought, templatesFor } from './queries'
import { plainly, pointsOn } from './take'

export type As = 'shared' | 'private'

/**
 * What can be put on the agenda of a one-on-one that the viewer writes in: the templates and the questions of the bank,
 * each with whether it stands there already; in four statements.
 */
export async function toTake(viewer: Viewer, reportId: string, id: string, sought: Sought & { as: As }) {
  const meeting = isId(reportId) && isId(id) ? await oneOnOneOf(viewer, reportId, id) : undefined
  if (!meeting?.isReadable || !meeting.isOpen) return undefined
  const [templates, questions, points] = await Promise.all([
    templatesFor(viewer),
    questionsFor(viewer, sought),
    pointsOn(db(), viewer, meeting, sought.as),
  ])
  const there = new Set(points.map(plainly))
  return {
    meeting,
    templates: templates.map(one => ({ ...one, fresh: one.points.filter(text => !there.has(plainly(text))).length })),
    questions: questions.map(one => ({ ...one, isThere: there.has(plainly(one.text)) })),
  }
}
