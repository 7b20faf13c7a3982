import { actionItems, agendaItems, answers } from '@/db/schema'
import { makeOneOnOne, makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { search } from '@/lib/search/queries/search'
import { mayReadOneOnOne } from '../one-on-ones'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

/** What is found by its words: every part of a one-on-one, in words and in count, and people by name. */
export async function searchObjects({ tx, home, ties }: Scene): Promise<Objects> {
  const pair = { managerId: home.manager, reportId: home.subject }
  const oneOnOneId = await makeOneOnOne(tx, { ...pair, onDay: '2026-05-18', heldAt: 1 })
  const by = { oneOnOneId, authorId: home.manager, createdAt: 0 }
  await tx.insert(agendaItems).values({ id: newId(), ...by, text: 'a pangolin’s point', position: 0 })
  await tx.insert(actionItems).values({ id: newId(), ...by, ownerId: home.subject, text: 'a pangolin’s item' })
  const saved = { oneOnOneId, savedBy: home.subject, savedAt: 0, version: 1 }
  await tx.insert(answers).values({ ...saved, text: 'a pangolin’s answer' })
  const tapir = await makePerson(tx, { name: 'Łucja Tapir' })
  return {
    'point, action item and answer, by searching': async (viewer: Viewer) => {
      const { hits } = await search(viewer, { q: 'pangolin' })
      return {
        check: mayReadOneOnOne(viewer, await ties(viewer), { ...pair, isHeld: true, handedTo: null }),
        words: carries(
          hits.map(hit => hit.excerpt.map(piece => piece.text).join('')),
          ['’s point', '’s item', '’s answer'],
        ),
        count: hits.length > 0,
      }
    },
    'people, by searching': async (viewer: Viewer) => ({
      names: (await search(viewer, { q: 'lucja tap' })).people.some(person => person.id === tapir),
    }),
  }
}
