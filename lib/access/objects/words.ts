import { confirmations, evidence, followUps, managerComments } from '@/db/schema'
import { makePerson } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { confirmTheEntry } from '@/lib/prevention/confirm'
import { answerableEntry } from '@/lib/prevention/open-entry'
import { ownWordsOf } from '@/lib/prevention/own-words'
import { askAbout, requestsOf, withdrawTheRequest } from '@/lib/prevention/requests'
import { wholeEntry } from '@/lib/prevention/whole'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { todayOf } from '@/lib/today/queries/today'
import { mayReadEntry } from '../entries'
import type { Viewer } from '../viewer'
import { type Written, written } from './entries'
import { carries, type Objects, type Scene } from './scene'

/** What others say of an entry: evidence, follow-ups, confirmations, comments. */
export async function wordObjects(scene: Scene): Promise<Objects> {
  const { tx, home, actors, ties } = scene
  const hugo = await makePerson(tx, { name: 'Hugo' })
  const [closed, shared, leadership, own] = [
    await written(scene, { visibility: 'private' }),
    await written(scene, { visibility: 'shared' }),
    await written(scene, { visibility: 'leadership' }),
    await written(scene, { visibility: 'shared' }),
  ]
  const [ofClosed, ofShared, ofLeadership] = [
    await say(scene, closed.id, hugo),
    await say(scene, shared.id, hugo),
    await say(scene, leadership.id, hugo),
  ]
  const said = new Map<string, string[]>()
  for (const { personId } of Object.values(actors)) said.set(personId, await say(scene, own.id, personId))
  // All the ways in which somebody meets words about Priya.
  const everywhere = (viewer: Viewer, entryId: string) =>
    Promise.all([wholeEntry(viewer, entryId), ownWordsOf(viewer), timelineOf(viewer, home.subject)])
  const words = (of: Written, which: string[]) => async (viewer: Viewer) => ({
    check: mayReadEntry(viewer, await ties(viewer), of.facts),
    reads: carries(await everywhere(viewer, of.id), which),
  })
  return {
    evidence: words(shared, ofShared.slice(0, 1)),
    'follow-up': words(shared, ofShared.slice(1, 2)),
    confirmation: words(shared, ofShared.slice(2, 3)),
    'manager’s comment': words(shared, ofShared.slice(3)),
    'all four of a private entry': words(closed, ofClosed),
    'all four of a leadership entry': words(leadership, ofLeadership),
    'all four in one’s own words': async viewer => {
      const others = [...said].flatMap(([personId, theirs]) => (personId === viewer.personId ? [] : theirs))
      return {
        reads: carries(await everywhere(viewer, own.id), said.get(viewer.personId) ?? []),
        'no others’ beside them': !carries(await ownWordsOf(viewer), others),
      }
    },
  }
}

/** Somebody says one of each; gives the words of evidence, follow-up, confirmation and comment. */
async function say({ tx }: Scene, entryId: string, personId: string): Promise<string[]> {
  const words = ['evidence', 'a finding', 'an answer', 'a comment'].map(what => `${what} of ${personId} on ${entryId}`)
  const [shown = '', found, answer, comment = ''] = words
  const by = { entryId, authorId: personId }
  const at = { onDay: '2026-05-01', createdAt: 0 }
  await tx.insert(evidence).values({ id: newId(), ...by, ...at, kind: 'note', text: shown })
  await tx.insert(followUps).values({ id: newId(), ...by, ...at, outcome: 'stayed quiet', text: found })
  await tx
    .insert(confirmations)
    .values({ id: newId(), entryId, personId, verdict: 'agrees', comment: answer, createdAt: 0 })
  await tx.insert(managerComments).values({ id: newId(), ...by, text: comment, savedAt: 0 })
  return words
}

/** Requests to confirm or to look again: in the entry for whoever reads it, and for the one asked while they are open. */
export async function requestObjects(scene: Scene): Promise<Objects> {
  const { tx, home, actors } = scene
  const ask = async (askedId: string) => {
    const { id: entryId } = await written(scene, { visibility: 'shared' })
    await askAbout(actors.author, { entryId, askedId, kind: 'confirm' })
    const [request] = (await wholeEntry(actors.author, entryId))?.requests ?? []
    if (!request) throw new Error('nobody was asked')
    return { id: request.id, entryId }
  }
  const told = async (viewer: Viewer, { id, entryId }: { id: string; entryId: string }) =>
    (await Promise.all([wholeEntry(viewer, entryId), requestsOf(viewer), todayOf(viewer)]))
      .flat()
      .some(read => JSON.stringify(read).includes(id))
  const open = (request: Awaited<ReturnType<typeof ask>>) => async (viewer: Viewer) => ({
    told: await told(viewer, request),
    answerable: (await answerableEntry(tx, viewer, request.entryId)) !== null,
  })
  const answered = await ask(home.peer)
  await confirmTheEntry(actors.peer, { entryId: answered.entryId, verdict: 'agrees', comment: undefined })
  const withdrawn = await ask(home.peer)
  await withdrawTheRequest(actors.author, withdrawn.id)
  return {
    'request to a peer, open': open(await ask(home.peer)),
    'request to a former manager, open': open(await ask(home.former)),
    'request to a peer, answered': async viewer => ({ told: await told(viewer, answered) }),
    'request to a peer, withdrawn': async viewer => ({ told: await told(viewer, withdrawn) }),
  }
}
