import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import {
  actionItems,
  agendaItems,
  answers,
  entryRequests,
  evidence,
  feeds,
  followUps,
  handOvers,
  memberships,
  packetLines,
  packets,
  passwords,
  privateTexts,
  questions,
  recurringQuestions,
  series,
  signals,
  templatePoints,
  templates,
} from '@/db/schema'
import { makeLink } from '@/lib/auth/links'
import { hashPassword } from '@/lib/auth/password'
import { makeEntry, makeLine, makeOneOnOne, makePerson, makeTeam } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { newSession } from './sign-in'

/** What an act may be aimed at: one of everything that somebody can have, by name. */
export type Aims = Awaited<ReturnType<typeof makeAims>>

export const theirPassword = 'twelve quiet lanterns'

/** A manager, a report, and one of everything between them; in one commit, so that it is quick. */
export async function makeWorld(tx: Db): Promise<Aims> {
  await tx.run(sql`begin immediate`)
  const aims = await makeAims(tx)
  await tx.run(sql`commit`)
  return aims
}

/** The same names, none of which is there. */
export function missing(aims: Aims): Aims {
  const nowhere = Object.fromEntries(Object.keys(aims).map(key => [key, newId()])) as Aims
  return { ...nowhere, address: `${nowhere.address}@nowhere.example` }
}

async function makeAims(tx: Db) {
  const people = await makePeople(tx)
  const { manager, report } = people
  const oneOnOne = await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2098-03-03' })
  const pastOneOnOne = await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2026-03-03' })
  const before = { managerId: people.former, reportId: report, heldAt: 1 }
  const formerOneOnOne = await makeOneOnOne(tx, { ...before, onDay: '2023-03-03' })
  const handedOneOnOne = await makeOneOnOne(tx, { ...before, onDay: '2023-04-03' })
  const handed = { toId: manager, handedBy: people.former, createdAt: 0 }
  await tx.insert(handOvers).values({ oneOnOneId: handedOneOnOne, ...handed })
  const entry = await makeEntry(tx, { authorId: report }, { subjects: [{ id: report }] })
  const gone = { authorId: report, deletedAt: Date.now() }
  await tx.insert(feeds).values({ id: newId(), personId: report, tokenHash: newId(), createdAt: 0 })
  return {
    ...people,
    ...(await makeTeams(tx, people)),
    ...(await makeParts(tx, people, entry)),
    ...(await makeTalk(tx, people, oneOnOne)),
    ...(await makePackets(tx, people, entry)),
    ...(await makeBank(tx, people)),
    ...(await makeNoticed(tx, people)),
    aheadOneOnOne: await makeAhead(tx, people),
    ...(await makeSeries(tx, people)),
    oneOnOne,
    pastOneOnOne,
    formerOneOnOne,
    entry,
    raisedEntry: await makeEntry(tx, { authorId: report, visibility: 'leadership' }, { subjects: [{ id: report }] }),
    binnedEntry: await makeEntry(tx, gone, { subjects: [{ id: report }] }),
    session: (await newSession(tx, report)).id,
    invitation: await makeLink(tx, 'invitation', report, null, Date.now()),
    reset: await makeLink(tx, 'reset', manager, null, Date.now()),
  }
}

interface People {
  director: string
  manager: string
  report: string
  former: string
}

async function makePeople(tx: Db) {
  const mark = randomBytes(5).toString('hex')
  const address = `marta.${mark}@harbour.example`
  const person = (name: string, row = {}) =>
    makePerson(tx, { name, email: `${name}.${mark}@harbour.example`.toLowerCase(), ...row })
  const director = await person('Ines')
  const manager = await person('Marta', { email: address })
  const report = await person('Priya')
  const former = await person('Otto')
  const newcomer = await person('Jun')
  const admin = await person('Ada', { isAdmin: true })
  await tx.insert(passwords).values({ personId: manager, hash: await hashPassword(theirPassword), changedAt: 0 })
  return { director, manager, report, former, newcomer, admin, address }
}

async function makeTeams(tx: Db, { director, manager, report, former }: People) {
  await makeLine(tx, manager, director)
  await makeLine(tx, report, former, '2020-01-01', '2024-01-01')
  const line = await makeLine(tx, report, manager)
  const team = await makeTeam(tx, `Quay ${randomBytes(5).toString('hex')}`)
  const membership = newId()
  await tx.insert(memberships).values({ id: membership, teamId: team, personId: report, startsOn: '2024-01-01' })
  return { line, team, membership }
}

/** What stands beside an entry, each by the manager; of what can be put back, one that was removed. */
async function makeParts(tx: Db, { director, manager }: People, entryId: string) {
  const ids = {
    evidence: newId(),
    removedEvidence: newId(),
    followUp: newId(),
    removedFollowUp: newId(),
    request: newId(),
  }
  const row = { entryId, authorId: manager, text: 'It held.', onDay: '2026-03-09', createdAt: 0 }
  await tx.insert(evidence).values([
    { ...row, id: ids.evidence, kind: 'note' },
    { ...row, id: ids.removedEvidence, kind: 'note', deletedAt: Date.now() },
  ])
  await tx.insert(followUps).values([
    { ...row, id: ids.followUp, outcome: 'stayed quiet' },
    { ...row, id: ids.removedFollowUp, outcome: 'stayed quiet', deletedAt: Date.now() },
  ])
  await tx
    .insert(entryRequests)
    .values({ id: ids.request, entryId, kind: 'confirm', askedId: director, askedBy: manager, createdAt: 0 })
  return ids
}

async function makeTalk(tx: Db, { manager, report }: People, oneOnOneId: string) {
  const ids = { agendaItem: newId(), actionItem: newId(), privatePoint: newId() }
  const row = { oneOnOneId, authorId: manager, text: 'The wall', createdAt: 0 }
  await tx.insert(agendaItems).values({ ...row, id: ids.agendaItem, position: 0 })
  await tx.insert(actionItems).values({ ...row, id: ids.actionItem, ownerId: report })
  const point = { kind: 'point' as const, aboutId: oneOnOneId, authorId: manager, text: 'Ask gently' }
  await tx.insert(privateTexts).values({ ...point, id: ids.privatePoint, version: 1, createdAt: 0, savedAt: 0 })
  return ids
}

/** A template and a question of the manager's own, and what they ask their report again and again. */
async function makeBank(tx: Db, { manager, report }: People) {
  const ids = { template: newId(), question: newId(), recurring: newId() }
  const own = { ownerId: manager, createdAt: 0 }
  await tx.insert(templates).values({ ...own, id: ids.template, name: 'Low water' })
  await tx.insert(templatePoints).values({ id: newId(), templateId: ids.template, position: 0, text: 'The ebb' })
  await tx.insert(questions).values({ ...own, id: ids.question, theme: 'Team', text: 'Who watches the tide?' })
  const row = { managerId: manager, reportId: report, authorId: manager, text: 'And the tide?', everyWeeks: 2 }
  await tx.insert(recurringQuestions).values({ ...row, id: ids.recurring, startsOn: '2026-01-01', createdAt: 0 })
  return ids
}

/** What the manager noticed about the report, reflected on after a one-on-one, and did not finish writing down. */
async function makeNoticed(tx: Db, { manager, report }: People) {
  const reflected = await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2026-03-10', heldAt: 1 })
  const ids = { signal: newId(), unfinished: newId() }
  const row = { authorId: manager, version: 1, createdAt: 0, savedAt: 0 }
  const text = JSON.stringify({ draft: { action: 'mended', prevented: '' } })
  await tx.insert(privateTexts).values([
    { ...row, id: ids.signal, kind: 'signal', aboutId: report, text: 'The ebb' },
    { ...row, id: ids.unfinished, kind: 'unfinished capture', aboutId: report, text },
    { ...row, id: newId(), kind: 'reflection', aboutId: reflected, text: 'The flood' },
  ])
  const at = { lookOn: '2026-03-24', createdAt: 0, changedAt: 0 }
  await tx.insert(signals).values({ id: ids.signal, authorId: manager, personId: report, ...at })
  return { ...ids, reflected }
}

/** A series of the two, every week from a far day on, and the one that it changed, which never held. */
async function makeSeries(tx: Db, { manager, report }: People) {
  const ids = { series: newId(), earlierSeries: newId() }
  const when = {
    cadence: 'weekly' as const,
    startsOn: '2098-01-07',
    time: '06:00',
    minutes: 15,
    timeZone: 'Europe/Warsaw',
  }
  const row = { managerId: manager, reportId: report, ...when, createdBy: manager }
  await tx.insert(series).values([
    { id: ids.earlierSeries, ...row, endsOn: when.startsOn, createdAt: 0 },
    { id: ids.series, ...row, createdAt: 1 },
  ])
  return ids
}

/** A one-on-one to which the report has sent their answer ahead. */
async function makeAhead(tx: Db, { manager, report }: People) {
  const oneOnOneId = await makeOneOnOne(tx, { managerId: manager, reportId: report, onDay: '2098-03-10', askedAt: 1 })
  await tx.insert(answers).values({ oneOnOneId, text: 'The sluice', version: 1, savedBy: report, savedAt: 1 })
  return oneOnOneId
}

async function makePackets(tx: Db, { manager, report }: People, entryId: string) {
  const ids = { packet: newId(), binnedPacket: newId() }
  const period = { startsOn: '2026-01-01', endsOn: '2026-06-30' }
  const row = { authorId: manager, subjectId: report, ...period, createdAt: 0, changedAt: 0 }
  await tx.insert(packets).values([
    { ...row, id: ids.packet },
    { ...row, id: ids.binnedPacket, deletedAt: Date.now() },
  ])
  await tx.insert(packetLines).values({ id: newId(), packetId: ids.packet, entryId, position: 0 })
  return ids
}
