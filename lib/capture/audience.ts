import type { Visibility } from '@/lib/access/entries'
import { firstName } from '@/lib/prevention/sentence'
import { sayNames } from '@/lib/time/say'
import type { CapturePerson } from './parse'

interface Audience {
  viewerId: string
  subjects: readonly { id: string; name: string }[]
  /** Everybody's managers, once they are known. */
  people?: readonly CapturePerson[]
  /** Those whom the viewer manages. */
  yours: readonly { id: string }[]
}

/** Who will read an entry, in names, as it is said before saving (ACCESS.md, "Words": author). */
export function sayAudience(visibility: Visibility, { viewerId, subjects, people, yours }: Audience): string {
  if (visibility === 'private') return 'Only you'
  const readers = new Map<string, string>()
  for (const subject of subjects) readers.set(subject.id, firstName(subject.name))
  for (const subject of subjects) {
    const managerId = people?.find(person => person.id === subject.id)?.managerId
    const manager = people?.find(person => person.id === managerId)
    if (manager && !readers.has(manager.id)) readers.set(manager.id, manager.name)
    else if (!people && !yours.some(one => one.id === subject.id))
      readers.set('manager', subject.id === viewerId ? 'your manager' : 'their manager')
  }
  readers.delete(viewerId)
  const names = [...readers.values()]
  if (visibility === 'leadership') return `Shared with ${sayNames([...names, 'everyone above'])}`
  return names.length > 0 ? `Shared with ${sayNames(names)}` : 'Only you so far; nobody manages you'
}
