import { actionItems, agendaItems, answers, answerVersions, sharedNotes, sharedNoteVersions } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { handOver } from '@/lib/one-on-ones/hand-over'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { versionsOf } from '@/lib/one-on-ones/queries/versions'
import { search } from '@/lib/search/queries/search'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import {
  mayReadOneOnOne,
  maySeeWhetherAsked,
  type OneOnOneFacts,
  readableOneOnOnes,
  visibleOneOnOnes,
} from '../one-on-ones'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

export async function oneOnOneObjects(scene: Scene): Promise<Objects> {
  const { home, ties, holds } = scene
  const own = await met(scene, home.manager, '2026-06-01', true)
  const held = await met(scene, home.former, '2024-06-01', true)
  const unheld = await met(scene, home.former, '2024-12-30', false)
  const handed = await met(scene, home.former, '2024-09-02', true)
  handed.facts.handedTo = home.manager
  await handOver(scene.actors['former manager'], { oneOnOneId: handed.id, undo: false })
  const page = (viewer: Viewer, of: Met) => oneOnOnePage(viewer, home.subject, of.id)
  const rows = async (viewer: Viewer, text?: string) =>
    (await timelineOf(viewer, home.subject, { text })).rows.map(row => row.id)
  const check = async (viewer: Viewer, of: Met) => mayReadOneOnOne(viewer, await ties(viewer), of.facts)
  const content = (of: Met) => async (viewer: Viewer) => ({
    check: await check(viewer, of),
    condition: await holds('one_on_ones', of.id, readableOneOnOnes(viewer)),
    page: carries(await page(viewer, of), of.words),
  })
  const asked = (of: Met) => async (viewer: Viewer) => ({
    check: maySeeWhetherAsked(viewer, await ties(viewer), of.facts),
    condition: await holds('one_on_ones', of.id, visibleOneOnOnes(viewer)),
    page: !!(await page(viewer, of))?.meeting.askedAt,
    timeline: (await rows(viewer)).includes(of.id),
  })
  const versions = (which: 'notes' | 'answer', text: string) => async (viewer: Viewer) => ({
    check: await check(viewer, own),
    read: carries((await versionsOf(viewer, home.subject, own.id))?.[which], [`${text} of ${own.id}`]),
  })
  return {
    'one-on-one of the manager': content(own),
    'one-on-one that the former manager held': content(held),
    'one-on-one that the former manager never held': content(unheld),
    'one-on-one that was handed over': content(handed),
    'whether the question was asked, by the manager': asked(own),
    'whether the question was asked, by the former manager': asked(held),
    'words of a one-on-one, by searching': async viewer => ({
      check: await check(viewer, own),
      timeline: (await rows(viewer, 'zebrafish')).includes(own.id),
      search: (await search(viewer, { q: 'zebrafish' })).hits.some(hit => hit.key === `shared note ${own.id}`),
    }),
    'a version of a shared note': versions('notes', 'notes before'),
    'a version of an answer': versions('answer', 'an answer before'),
  }
}

interface Met {
  id: string
  facts: OneOnOneFacts
  /** A word of each thing in it: point, action item, notes, answer. */
  words: string[]
}

/** A one-on-one with something in every table, and an answer which "nothing this week" took the place of. */
async function met({ tx, home }: Scene, managerId: string, onDay: string, isHeld: boolean): Promise<Met> {
  const at = isHeld ? 1 : null
  const id = await makeOneOnOne(tx, { managerId, reportId: home.subject, onDay, heldAt: at, askedAt: at })
  const words = ['a point', 'an item', 'notes', 'an answer'].map(what => `${what} of ${id}`)
  const [point = '', item = '', notes = '', answer = ''] = words
  const by = { oneOnOneId: id, authorId: managerId, createdAt: 0 }
  await tx.insert(agendaItems).values({ id: newId(), ...by, text: point, position: 0 })
  await tx.insert(actionItems).values({ id: newId(), ...by, ownerId: home.subject, text: item })
  const saved = { oneOnOneId: id, savedBy: home.subject, savedAt: 0 }
  await tx.insert(sharedNotes).values({ ...saved, text: `zebrafish, ${notes}`, version: 2 })
  await tx.insert(answers).values({ ...saved, text: answer, isNothing: true, version: 2 })
  await tx.insert(sharedNoteVersions).values({ id: newId(), ...saved, text: `notes before of ${id}`, version: 1 })
  await tx.insert(answerVersions).values({ id: newId(), ...saved, text: `an answer before of ${id}`, version: 1 })
  return { id, facts: { managerId, reportId: home.subject, isHeld, handedTo: null }, words }
}
