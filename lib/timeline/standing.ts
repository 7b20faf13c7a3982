import type { Viewer } from '@/lib/access/viewer'
import { type Day, monthOf } from '@/lib/time/day'
import { sayMonth, sayNames } from '@/lib/time/say'

interface Manager {
  id: string
  name: string
  startsOn: Day
  endsOn: Day | null
  /** The only admin, who opened it to themself or to somebody below them; told to whoever reads the history (ACCESS.md, Writing). */
  openedBy?: { id: string; name: string } | null
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
  const past = person.managers.filter(one => isOver(one, reader.today))
  const plain = past.filter(one => !one.openedBy && one.id !== now?.id).map(one => nameTo(reader, one))
  const told = past.filter(one => one.openedBy).map(one => nameAndOpener(reader, one))
  const before = [...(plain.length > 0 ? [sayNames([...new Set(plain)])] : []), ...new Set(told)].join('; ')
  if (!now) return before ? `Nobody; before, ${before}` : null
  const name = nameAndOpener(reader, now)
  const first = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return before ? `${first}; before, ${before}` : first
}

/** Ended, or taken back on the day on which it began. */
const isOver = ({ startsOn, endsOn }: Manager, today: Day) => endsOn !== null && (endsOn <= today || endsOn <= startsOn)

const nameTo = (reader: Reader, one: { id: string; name: string }) => (one.id === reader.personId ? 'you' : one.name)

function nameAndOpener(reader: Reader, { openedBy, ...one }: Manager): string {
  const name = nameTo(reader, one)
  if (!openedBy) return name
  if (openedBy.id === one.id) return `${name}, who opened the line as the only admin`
  return `${name}, whose line ${nameTo(reader, openedBy)} opened as the only admin`
}
