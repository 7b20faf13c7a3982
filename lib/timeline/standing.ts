import type { Viewer } from '@/lib/access/viewer'
import { type Day, monthOf } from '@/lib/time/day'
import { sayMonth, sayNames } from '@/lib/time/say'

interface Manager {
  id: string
  name: string
  startsOn: Day
  endsOn: Day | null
  /** Told to whoever reads the history (ACCESS.md, Writing: nobody opens a line to themself but a sole admin). */
  openedByThemself?: boolean
}

export interface Standing {
  id: string
  jobTitle: string | null
  isDeactivated: boolean
  /** Newest first. */
  managers: readonly Manager[]
}

type Reader = Pick<Viewer, 'personId' | 'today'>

/** The manager of today: the line that has begun and has not ended. */
export const managerToday = ({ managers }: Pick<Standing, 'managers'>, today: Day): Manager | undefined =>
  managers.find(one => one.startsOn <= today && (one.endsOn === null || one.endsOn > today))

/** "Staff engineer. Reports to you since March 2024." */
export function sayStanding(person: Standing, reader: Reader): string {
  const said = person.jobTitle ? [`${person.jobTitle.replace(/\.$/, '')}.`] : []
  const manager = managerToday(person, reader.today)
  if (person.isDeactivated) said.push('No longer here.')
  else if (manager) {
    const verb = person.id === reader.personId ? 'You report' : 'Reports'
    said.push(`${verb} to ${nameTo(reader, manager)} since ${sayMonth(monthOf(manager.startsOn))}.`)
  }
  return said.join(' ')
}

/** "You; before, Ines Roth": who manages the person, and who did. Null when nobody ever has. */
export function sayManagers(person: Standing, reader: Reader): string | null {
  const now = managerToday(person, reader.today)
  const past = person.managers.filter(one => one.endsOn !== null && one.endsOn <= reader.today && one.id !== now?.id)
  const before = [...new Set(past.map(one => nameTo(reader, one)))]
  if (!now) return before.length > 0 ? `Nobody; before, ${sayNames(before)}` : null
  const name = `${nameTo(reader, now)}${now.openedByThemself ? ', who opened the line as the only admin' : ''}`
  const first = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return before.length > 0 ? `${first}; before, ${sayNames(before)}` : first
}

const nameTo = (reader: Reader, manager: Manager) => (manager.id === reader.personId ? 'you' : manager.name)
