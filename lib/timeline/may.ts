import type { Ties } from '@/lib/access/lines'
import { mayPlan } from '@/lib/access/one-on-ones'
import { mayMakePacket } from '@/lib/access/packets'
import type { Asker } from '@/lib/access/viewer'
import { managerToday, type Standing } from './standing'

/** What the viewer may begin from somebody's page, known from the person's own lines without another look at the database. */
export function mayFromHere(asker: Asker, person: Standing): { review: boolean; plan: boolean } {
  const manager = managerToday(person, asker.today)
  const none: ReadonlySet<string> = new Set()
  const ties: Ties = {
    manages: manager?.id === asker.personId ? new Set([person.id]) : none,
    chain: none,
    formerly: none,
  }
  return {
    review: mayMakePacket(asker, ties, person.id),
    plan: !!manager && mayPlan(asker, ties, { managerId: manager.id, reportId: person.id }, !person.isDeactivated),
  }
}
