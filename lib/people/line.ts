import { eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { people, reportingLines } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAdminister, mayOpenLine } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome, type Problem } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { endSeriesWithLine } from '@/lib/series/end-with-line'
import { makesCircle } from './circle'
import type { ChangedLine, NewLine } from './input'
import { hasBeenSoleAdmin, isOwnLine, markOwnLine } from './own-line'
import { afterReplacing, isReplaced, isStillToHold, isWithin, type NamedSpan, problemOfSpan } from './span'

interface Line extends NamedSpan {
  id: string
  reportId: string
  managerId: string
}

/** Opens a line, now or in the past; where it replaces the open one, that ends on the same day. Gives the line's id. */
export async function openLine(viewer: Viewer, { replaces, ...input }: NewLine): Promise<Outcome<string>> {
  if (!mayAdminister(viewer)) return notThere
  const line = { ...input, endsOn: input.endsOn ?? null }
  return transact(async tx => {
    const standing = await linesOf(tx, line.reportId)
    const others = replaces && line.endsOn === null ? afterReplacing(standing, line.startsOn) : standing
    const isOwn = await isOwnLine(tx, viewer, line)
    const problem = await problemOfLine(tx, viewer, line, others, isOwn)
    if (problem) return problem
    const ended = others === standing ? [] : standing.filter(one => isReplaced(one, line.startsOn))
    for (const one of ended) await changeDates(tx, viewer, 'end-line', { ...one, endsOn: line.startsOn })
    const id = newId()
    await tx.insert(reportingLines).values({ ...line, id, createdAt: viewer.now })
    await tellOpened(tx, viewer, { ...line, id }, isOwn)
    return { done: id }
  })
}

/** Ends a line, or corrects its days. One that ends on the day on which it began never held. */
export async function changeLine(viewer: Viewer, input: ChangedLine): Promise<Outcome<true>> {
  if (!mayAdminister(viewer)) return notThere
  return transact(async tx => {
    const found = await tx
      .select({ reportId: reportingLines.reportId })
      .from(reportingLines)
      .where(eq(reportingLines.id, input.lineId))
    const lines = found[0] ? await linesOf(tx, found[0].reportId) : []
    const before = lines.find(line => line.id === input.lineId)
    if (!before) return notThere
    const line = { ...before, startsOn: input.startsOn, endsOn: input.endsOn ?? null }
    const others = lines.filter(one => one.id !== line.id)
    const holdsLonger = !isWithin(line, before)
    const isOwn = holdsLonger && (await isOwnLine(tx, viewer, line))
    const problem = holdsLonger
      ? await problemOfLine(tx, viewer, line, others, isOwn)
      : problemOfSpan(line, others, viewer.today, words)
    if (problem) return problem
    await changeDates(tx, viewer, before.endsOn === null && line.endsOn ? 'end-line' : 'change-line', line)
    if (isOwn) await tellOpened(tx, viewer, line, isOwn)
    return { done: true }
  })
}

const notToThemself =
  'Nobody opens a line to themself, or to somebody below them, while another is an admin or was in the last 30 days. Ask another admin.'

const words = { is: 'Reports to', was: 'Reported to' }

async function linesOf(tx: Db, reportId: string): Promise<Line[]> {
  const { id, managerId, startsOn, endsOn } = reportingLines
  return tx
    .select({ id, reportId: reportingLines.reportId, managerId, startsOn, endsOn, name: people.name })
    .from(reportingLines)
    .innerJoin(people, eq(people.id, managerId))
    .where(eq(reportingLines.reportId, reportId))
}

/** Why a line cannot be as it is asked for, in words beside the field; null when it can. */
async function problemOfLine(
  tx: Db,
  viewer: Viewer,
  line: Omit<Line, 'id' | 'name'>,
  others: Line[],
  isOwn: boolean,
): Promise<Problem | null> {
  const { reportId, managerId } = line
  const about = (text: string): Problem => ({ fields: { managerId: text } })
  if (managerId === reportId) return about('Nobody reports to themself.')
  const rows = await tx
    .select({ id: people.id, name: people.name, deactivatedAt: people.deactivatedAt })
    .from(people)
    .where(inArray(people.id, [reportId, managerId]))
  const report = rows.find(row => row.id === reportId)
  const manager = rows.find(row => row.id === managerId)
  if (!report) return notThere
  if (!manager) return about('Choose somebody from the list.')
  for (const one of [report, manager])
    if (one.deactivatedAt && isStillToHold(line, viewer.today))
      return about(`${one.name} is deactivated, so no line of theirs begins now.`)
  if (!mayOpenLine(viewer, isOwn, isOwn && (await hasBeenSoleAdmin(tx, viewer)))) return about(notToThemself)
  const problem = problemOfSpan(line, others, viewer.today, words)
  if (problem) return problem
  if (await makesCircle(tx, line))
    return about(`That would close a circle: ${manager.name} reports to ${report.name}, directly or through others.`)
  return null
}

/** The series of the two ends with their line, and begins again only by an act of theirs. */
async function changeDates(tx: Db, viewer: Viewer, act: string, { id, reportId, managerId, startsOn, endsOn }: Line) {
  await tx.update(reportingLines).set({ startsOn, endsOn }).where(eq(reportingLines.id, id))
  await record(tx, { at: viewer.now, actorId: viewer.personId, act, objectKind: 'line', objectId: id })
  await endSeriesWithLine(tx, viewer, { reportId, managerId })
}

async function tellOpened(tx: Db, viewer: Viewer, line: { id: string; managerId: string }, isOwn: boolean) {
  const told = { at: viewer.now, actorId: viewer.personId, objectKind: 'line', objectId: line.id }
  await record(tx, { ...told, act: isOwn ? 'open-line-to-self' : 'open-line' })
  if (isOwn) await markOwnLine(tx, viewer, line)
}
