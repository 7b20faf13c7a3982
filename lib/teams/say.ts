import type { Day } from '@/lib/time/day'
import { count, sayDate } from '@/lib/time/say'
import type { ListedTeam } from './queries'

/** "Six people, led by Marta Kowalska", "Closed since 3 June". */
export function sayTeam(team: ListedTeam, today: Day): string {
  if (team.closedOn) return `Closed since ${sayDate(team.closedOn, today)}`
  const people = count(team.people, 'person', 'people')
  const lead = team.lead ? `, led by ${team.lead}` : ''
  return `${people.charAt(0).toUpperCase()}${people.slice(1)}${lead}`
}
