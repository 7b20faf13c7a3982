import type { Day } from '@/lib/time/day'
import { sayDate, sayDay } from '@/lib/time/say'
import type { YourPerson } from './queries'

interface SignIn {
  isDeactivated: boolean | number
  hasSignedIn: boolean | number
  isInvited: boolean | number
}

/** How somebody signs in, in a word or two. */
export function saySignIn(person: SignIn): string {
  if (person.isDeactivated) return 'Deactivated'
  if (person.hasSignedIn) return 'Signs in'
  return person.isInvited ? 'Invited' : 'Does not sign in'
}

/** "Next one-on-one on Thursday", "No one-on-one planned". */
export const sayNext = (person: YourPerson, today: Day): string =>
  person.nextOn ? `Next one-on-one ${onDay(person.nextOn, today)}` : 'No one-on-one planned'

/** "last asked on 12 November", "not asked yet". */
export const sayAsked = (person: YourPerson, today: Day): string =>
  person.lastAskedOn ? `last asked on ${sayDate(person.lastAskedOn, today)}` : 'not asked yet'

function onDay(day: Day, today: Day): string {
  const said = sayDay(day, today)
  return ['today', 'tomorrow', 'yesterday'].includes(said) ? said : `on ${said}`
}

/** "Staff engineer · Platform · reports to Marta Kowalska". */
export function sayPlace(person: { jobTitle: string | null; team: string | null; manager: string | null }): string {
  const { jobTitle, team, manager } = person
  return [jobTitle, team, manager ? `reports to ${manager}` : null].filter(Boolean).join(' · ')
}
