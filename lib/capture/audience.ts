import type { Visibility } from '@/lib/access/entries'
import { firstName } from '@/lib/prevention/sentence'
import { sayNames } from '@/lib/time/say'
import type { CapturePerson } from './parse'

interface Audience {
  viewerId: string
  /** Who wrote it, when that is somebody else than the viewer. */
  author?: { id: string; name: string }
  subjects: readonly { id: string; name: string }[]
  /** Everybody's managers, once they are known. */
  people?: readonly CapturePerson[]
  /** Those whom the viewer manages. */
  yours: readonly { id: string }[]
}

/** Who will read an entry, in names, as it is said before saving (ACCESS.md, "Words": author). */
export function sayAudience(visibility: Visibility, audience: Audience): string {
  if (visibility === 'private') return 'Only you'
  const { viewerId, subjects, people, yours } = audience
  const readers = new Map<string, string>()
  const { author } = audience
  if (author) readers.set(author.id, firstName(author.name))
  for (const subject of subjects) readers.set(subject.id, firstName(subject.name))
  for (const subject of subjects) {
    if (people)
      for (const one of above(subject.id, people, visibility)) readers.set(one.id, readers.get(one.id) ?? one.name)
    else if (!yours.some(one => one.id === subject.id))
      readers.set('manager', subject.id === viewerId ? 'your manager' : 'their manager')
  }
  readers.delete(viewerId)
  const names = [...readers.values()]
  const most = 5
  const said = names.length > most ? [...names.slice(0, most - 1), 'everyone above them'] : names
  if (visibility === 'leadership' && !people) return `Shared with ${sayNames([...said, 'everyone above'])}`
  return said.length > 0 ? `Shared with ${sayNames(said)}` : 'Only you so far; nobody manages you'
}

/** The manager of somebody, and for leadership all managers above. */
function above(personId: string, people: readonly CapturePerson[], visibility: Visibility): CapturePerson[] {
  const found: CapturePerson[] = []
  let next = people.find(one => one.id === personId)?.managerId
  while (next) {
    const manager = people.find(one => one.id === next)
    if (!manager || found.includes(manager)) break
    found.push(manager)
    next = visibility === 'leadership' ? manager.managerId : null
  }
  return found
}
