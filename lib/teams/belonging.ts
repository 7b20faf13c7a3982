import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { leads, memberships, people, teams } from '@/db/schema'
import { transact } from '@/db/transact'
import { mayAdminister } from '@/lib/access/directory'
import type { Viewer } from '@/lib/access/viewer'
import { record } from '@/lib/audit-log/record'
import { notThere, type Outcome, type Problem } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { afterReplacing, isReplaced, isStillToHold, type NamedSpan, problemOfSpan, type Span } from '@/lib/people/span'
import type { Day } from '@/lib/time/day'
import type { ChangedBelonging, NewBelonging } from './input'

type As = NewBelonging['as']

interface Belonging extends Span {
  teamId: string
  personId: string
}

type Standing = Belonging & NamedSpan & { id: string }

const tables = { member: memberships, lead: leads }
const words = {
  member: {
    is: 'Is in',
    was: 'Was in',
    acts: { begin: 'add-member', end: 'end-membership', change: 'change-membership' },
  },
  lead: {
    is: 'The team is led by',
    was: 'The team was led by',
    acts: { begin: 'add-lead', end: 'end-lead', change: 'change-lead' },
  },
}

/**
 * Puts somebody in a team, or at its head, from a day on: one team at a time for each person, one lead at a time for
 * each team (PRODUCT.md, "team, lead"). Where it replaces the open one, that ends on the same day.
 */
export async function addToTeam(viewer: Viewer, { as, replaces, ...input }: NewBelonging): Promise<Outcome<string>> {
  if (!mayAdminister(viewer)) return notThere
  const wanted = { ...input, endsOn: input.endsOn ?? null }
  return transact(async tx => {
    const standing = await standingBeside(tx, as, wanted)
    const others = replaces && wanted.endsOn === null ? afterReplacing(standing, wanted.startsOn) : standing
    const problem =
      (await problemOfWho(tx, wanted, viewer.today)) ?? problemOfSpan(wanted, others, viewer.today, words[as])
    if (problem) return problem
    const ended = others === standing ? [] : standing.filter(one => isReplaced(one, wanted.startsOn))
    for (const one of ended) await changeDates(tx, viewer, as, 'end', one.id, { ...one, endsOn: wanted.startsOn })
    const id = newId()
    await tx.insert(tables[as]).values({ ...wanted, id })
    await tell(tx, viewer, as, 'begin', id)
    return { done: id }
  })
}

/** Ends a membership or a lead's time, or corrects its days. */
export async function changeBelonging(viewer: Viewer, input: ChangedBelonging): Promise<Outcome<true>> {
  if (!mayAdminister(viewer)) return notThere
  const { as, belongingId } = input
  const table = tables[as]
  return transact(async tx => {
    const found = await tx
      .select({ teamId: table.teamId, personId: table.personId, endsOn: table.endsOn })
      .from(table)
      .where(eq(table.id, belongingId))
    const before = found[0]
    if (!before) return notThere
    const wanted = { ...before, startsOn: input.startsOn, endsOn: input.endsOn ?? null }
    const others = (await standingBeside(tx, as, wanted)).filter(one => one.id !== belongingId)
    const problem =
      problemOfSpan(wanted, others, viewer.today, words[as]) ?? (await problemOfWho(tx, wanted, viewer.today))
    if (problem) return problem
    const isEnd = before.endsOn === null && wanted.endsOn !== null
    await changeDates(tx, viewer, as, isEnd ? 'end' : 'change', belongingId, wanted)
    return { done: true }
  })
}

/** What may not hold at the same time: the person's other teams, or the team's other leads. */
async function standingBeside(tx: Db, as: As, { teamId, personId }: Belonging): Promise<Standing[]> {
  const table = tables[as]
  return tx
    .select({
      id: table.id,
      teamId: table.teamId,
      personId: table.personId,
      startsOn: table.startsOn,
      endsOn: table.endsOn,
      name: as === 'member' ? teams.name : people.name,
    })
    .from(table)
    .innerJoin(teams, eq(teams.id, table.teamId))
    .innerJoin(people, eq(people.id, table.personId))
    .where(as === 'member' ? eq(table.personId, personId) : eq(table.teamId, teamId))
}

async function problemOfWho(tx: Db, wanted: Belonging, today: Day): Promise<Problem | null> {
  const [team] = await tx
    .select({ closedOn: teams.closedOn, name: teams.name })
    .from(teams)
    .where(eq(teams.id, wanted.teamId))
  const [person] = await tx
    .select({ deactivatedAt: people.deactivatedAt, name: people.name })
    .from(people)
    .where(eq(people.id, wanted.personId))
  if (!team) return { fields: { teamId: 'Choose a team from the list.' } }
  if (!person) return { fields: { personId: 'Choose somebody from the list.' } }
  if (!isStillToHold(wanted, today)) return null
  if (team.closedOn) return { fields: { teamId: `${team.name} is closed.` } }
  if (person.deactivatedAt) return { fields: { personId: `${person.name} is deactivated.` } }
  return null
}

type Kind = 'begin' | 'end' | 'change'

async function changeDates(tx: Db, viewer: Viewer, as: As, kind: Kind, id: string, { startsOn, endsOn }: Span) {
  const table = tables[as]
  await tx.update(table).set({ startsOn, endsOn }).where(eq(table.id, id))
  await tell(tx, viewer, as, kind, id)
}

const tell = (tx: Db, viewer: Viewer, as: As, kind: Kind, objectId: string) =>
  record(tx, {
    at: viewer.now,
    actorId: viewer.personId,
    act: words[as].acts[kind],
    objectKind: as === 'member' ? 'membership' : 'lead',
    objectId,
  })
