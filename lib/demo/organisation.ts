import accounts from '@/db/demo/accounts.json' with { type: 'json' }
import { changes, lines, type PersonKey, people, teams } from '@/db/demo/people'
import { hashPassword } from '@/lib/auth/password'
import { firstQuestion, firstTags } from '@/lib/organisation/first-set'
import { addDays, type Day } from '@/lib/time/day'
import { at, demoZone, workdayAgo, type Year } from './year'

const password = accounts.manager.password
const keys = Object.keys(people) as PersonKey[]

/** Settings, tags, people with their passwords, lines and teams. All who sign in have the accounts' one password. */
export async function addOrganisation(year: Year): Promise<void> {
  const { rows } = year
  const createdAt = at(addDays(year.today, -900), '08:00')
  rows.settings.push({
    id: 1,
    organisation: 'Harbour',
    timeZone: demoZone,
    question: firstQuestion,
    isDemo: true,
    createdAt,
  })
  for (const tag of firstTags) {
    const id = year.id(createdAt)
    year.tagIds.set(tag.name, id)
    rows.tags.push({ id, ...tag })
  }
  const hash = await hashPassword(password)
  for (const key of keys) addPerson(year, key, hash)
  addLines(year)
  addTeams(year)
}

const emailOf = (key: PersonKey) => `${key}@harbour.example`

function addPerson(year: Year, key: PersonKey, hash: string) {
  const person: { name: string; title: string; pronouns?: string; timeZone?: string; offline?: true } = people[key]
  const createdAt = at(beginOf(year, key), '08:30')
  const left = key === changes.left.person
  year.rows.people.push({
    id: year.ids[key],
    name: person.name,
    email: person.offline ? null : emailOf(key),
    pronouns: person.pronouns ?? null,
    jobTitle: person.title,
    timeZone: person.timeZone ?? null,
    isAdmin: key === 'ada',
    createdAt,
    deactivatedAt: left ? at(workdayAgo(year, changes.left.ago), '17:00') : null,
  })
  if (!person.offline) year.rows.passwords.push({ personId: year.ids[key], hash, changedAt: createdAt })
}

/** The first day of somebody at Harbour, as far as it tells. */
export const beginOf = (year: Year, key: PersonKey): Day =>
  key === changes.joined.person ? workdayAgo(year, changes.joined.ago) : addDays(year.today, -900)

export interface Tenure {
  manager: PersonKey
  report: PersonKey
  from: Day
  /** Not on this day any more. */
  to: Day | null
}

/** Who managed whom, and when. */
export function tenures(year: Year): Tenure[] {
  const { moved, left } = changes
  const movedOn = workdayAgo(year, moved.ago)
  const now = lines.flatMap(({ manager, reports }) =>
    reports.map(report => ({
      manager,
      report,
      from: report === moved.person ? movedOn : beginOf(year, report),
      to: report === left.person ? workdayAgo(year, left.ago) : null,
    })),
  )
  return [{ manager: moved.from, report: moved.person, from: addDays(year.today, -900), to: movedOn }, ...now]
}

/** Somebody's manager on a day; nobody's report is their own. */
export const managerOn = (year: Year, key: PersonKey, day: Day): PersonKey =>
  tenures(year).find(line => line.report === key && line.from <= day && (!line.to || day < line.to))?.manager ?? key

function addLines(year: Year) {
  for (const { manager, report, from, to } of tenures(year)) {
    const createdAt = at(from, '08:45')
    year.rows.reportingLines.push({
      id: year.id(createdAt),
      reportId: year.ids[report],
      managerId: year.ids[manager],
      startsOn: from,
      endsOn: to,
      createdAt,
    })
  }
}

function addTeams(year: Year) {
  const startsOn = addDays(year.today, -900)
  for (const team of teams) {
    const createdAt = at(startsOn, '09:00')
    const teamId = year.id(createdAt)
    year.rows.teams.push({ id: teamId, name: team.name, createdAt })
    year.rows.leads.push({ id: year.id(createdAt), teamId, personId: year.ids[team.lead], startsOn })
    for (const line of tenures(year)) {
      if (!lines.some(one => one.area === team.area && one.manager === line.manager)) continue
      const member = { teamId, personId: year.ids[line.report], startsOn: line.from, endsOn: line.to }
      year.rows.memberships.push({ id: year.id(createdAt), ...member })
    }
  }
  for (const line of lines) {
    const team = teams.findIndex(one => one.area === line.area)
    if (team < 0) continue
    const teamId = year.rows.teams[team]?.id ?? ''
    year.rows.memberships.push({
      id: year.id(at(startsOn, '09:00')),
      teamId,
      personId: year.ids[line.manager],
      startsOn,
    })
  }
}
