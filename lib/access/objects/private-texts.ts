import { transact } from '@/db/transact'
import { keepUnfinished } from '@/lib/capture/unfinished'
import { makeOneOnOne } from '@/lib/demo/make'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { type PrivateKind, readPrivateTexts, readPrivateVersions, writePrivateText } from '@/lib/private-text/texts'
import { todayOf } from '@/lib/today/queries/today'
import { mayReadPrivateText, readablePrivateTexts } from '../private-texts'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

/** In a one-on-one that is closed to Wanda: her private words in it stay hers, and open nothing else of it. */
export async function privateObjects({ tx, home, author, actors, holds }: Scene): Promise<Objects> {
  const pair = { managerId: home.former, reportId: home.subject }
  const aboutId = await makeOneOnOne(tx, { ...pair, onDay: '2024-11-11' })
  const write = async (kind: PrivateKind, text: string, version?: number) => {
    const change = { aboutId, kind, text, version }
    const outcome = await transact(db => writePrivateText(db, actors.author, change))
    if (outcome === 'not there' || 'theirs' in outcome) throw new Error(`the ${kind} was not written`)
    return outcome.saved.id
  }
  await write('note', 'a note before')
  const ids: Partial<Record<PrivateKind, string>> = {
    note: await write('note', 'a private note', 1),
    point: await write('point', 'a private point'),
    'note to self': await write('note to self', 'a private note to self'),
    'answer not yet sent': await write('answer not yet sent', 'a private answer not yet sent'),
    reflection: await write('reflection', 'a private reflection'),
  }
  const draft = { action: 'a private capture', prevented: '', people: [], tags: [], asWords: [], leadership: null }
  const kept = await keepUnfinished(actors.author, { unfinished: 'kept-once', subjectId: home.subject, draft })
  const unfinishedId = 'done' in kept ? kept.done : ''
  const text = (kind: PrivateKind) => async (viewer: Viewer) => ({
    check: mayReadPrivateText(viewer, { authorId: author }),
    condition: await holds('private_texts', ids[kind] ?? '', readablePrivateTexts(viewer)),
    read: carries(await readPrivateTexts(viewer, aboutId, kind), [`a private ${kind}`]),
  })
  const inPage = (kind: PrivateKind) => async (viewer: Viewer) => ({
    ...(await text(kind)(viewer)),
    page: carries(await oneOnOnePage(viewer, home.subject, aboutId), [`a private ${kind}`]),
  })
  return {
    'private note': inPage('note'),
    'private agenda point': inPage('point'),
    'note to self': text('note to self'),
    'answer not yet sent': inPage('answer not yet sent'),
    reflection: inPage('reflection'),
    'unfinished capture': async viewer => ({
      check: mayReadPrivateText(viewer, { authorId: author }),
      condition: await holds('private_texts', unfinishedId, readablePrivateTexts(viewer)),
      read: carries(await readPrivateTexts(viewer, home.subject, 'unfinished capture'), ['a private capture']),
      today: carries(await todayOf(viewer), ['a private capture']),
    }),
    'a version of a private note': async viewer => ({
      check: mayReadPrivateText(viewer, { authorId: author }),
      read: carries(await readPrivateVersions(viewer, aboutId, 'note'), ['a note before']),
    }),
  }
}
