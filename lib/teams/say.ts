import type { Day } from '@/lib/time/day'
import { count, sayDate } from '@/lib/time/say'
import type { ListedTeam } from './queries'

/** "six people, led by Marta Kowalska", "closed since 3 June". */
export function sayTeam(team: ListedTeam, today: Day): string {
  if (team.closedOn) return `closed since ${sayDate(team.closedOn, today)}`
  return [count(team.people, 'person', 'people'), team.lead ? `led by ${team.lead}` : ''].filter(Boolean).join(', ')
}
