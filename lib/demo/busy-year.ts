import {
  actionItems,
  agendaItems,
  answers,
  confirmations,
  entryRequests,
  evidence,
  followUps,
  packets,
  privateTexts,
  readBacks,
  sharedNotes,
} from '@/db/schema'
import { newId } from '@/lib/ids'
import { addDays } from '@/lib/time/day'
import { makeEntry, makeLine, makeOneOnOne, makePerson } from './make'
import { household } from './testing'

/**
 * A household whose manager has twenty more reports, with `n` entries and as many one-on-ones of all of them, beside as
 * many of managers elsewhere. For unit tests.
 */
export async function aBusyYear(n: number) {
  const home = await household()
  const { tx, manager, subject, tagIds } = home
  await tx.run('begin')
  const others: string[] = []
  for (let at = 0; at < 20; at += 1) others.push(await makePerson(tx, { name: `Person ${at}` }))
  for (const other of others) await makeLine(tx, other, manager, '2025-01-01')
  const packetId = newId()
  const period = { startsOn: '2026-01-01', endsOn: '2026-06-30', createdAt: 0, changedAt: 0 }
  await tx.insert(packets).values({ id: packetId, authorId: manager, subjectId: subject, ...period })
  for (let at = 0; at < n; at += 1) {
    const person = at % 4 === 0 ? subject : (others[at % others.length] ?? subject)
    const day = addDays('2026-06-14', -(at % 500))
    const id = await makeEntry(
      tx,
      { authorId: manager, actedOn: day, action: `did ${at}` },
      { subjects: [{ id: person }], tagIds: [tagIds.Data ?? ''] },
    )
    const met = await makeOneOnOne(tx, { managerId: manager, reportId: person, onDay: day, heldAt: 1, askedAt: 1 })
    await talkedAbout(home, met, at)
    await elsewhere(home, others, { at, day })
    if (at % 3 === 0) await lookedAt(home, { entryId: id, packetId, day, by: others[0] ?? '' })
  }
  await tx.run('commit')
  return { ...home, packetId }
}

type Home = Awaited<ReturnType<typeof household>>

/** What the others do with one another: nothing that the household reads, and most of what the tables hold. */
async function elsewhere({ tx }: Home, others: string[], { at, day }: { at: number; day: string }) {
  const [authorId = '', reportId = ''] = [others[at % 20], others[(at + 1) % 20]]
  await makeEntry(tx, { authorId, actedOn: day, visibility: 'private' }, { subjects: [{ id: authorId }] })
  await makeOneOnOne(tx, { managerId: authorId, reportId, onDay: day, heldAt: 1 })
}

async function talkedAbout({ tx, manager, subject }: Home, oneOnOneId: string, at: number) {
  const said = { oneOnOneId, savedBy: manager, savedAt: 0, version: 1 }
  await tx.insert(sharedNotes).values({ ...said, text: `said ${at}` })
  await tx.insert(answers).values({ ...said, text: `answer ${at}` })
  const item = { oneOnOneId, authorId: manager, text: `item ${at}`, createdAt: 0 }
  await tx.insert(agendaItems).values({ id: newId(), ...item, position: 0, tickedAt: at % 2 })
  await tx.insert(actionItems).values({ id: newId(), ...item, ownerId: subject, doneAt: at % 2 })
  const note = { authorId: manager, kind: 'note' as const, aboutId: oneOnOneId, text: 'a note' }
  await tx.insert(privateTexts).values({ id: newId(), ...note, version: 1, createdAt: 0, savedAt: 0 })
}

interface Looked {
  entryId: string
  packetId: string
  day: string
  by: string
}

async function lookedAt({ tx, manager }: Home, { entryId, packetId, day, by }: Looked) {
  const written = { entryId, authorId: manager, onDay: day, createdAt: 0 }
  await tx.insert(followUps).values({ id: newId(), ...written, outcome: 'stayed quiet' })
  await tx.insert(evidence).values({ id: newId(), ...written, kind: 'note', text: 'a graph' })
  await tx.insert(confirmations).values({ id: newId(), entryId, personId: by, verdict: 'agrees', createdAt: 0 })
  await tx
    .insert(entryRequests)
    .values({ id: newId(), entryId, kind: 'confirm', askedId: by, askedBy: manager, createdAt: 0 })
  await tx.insert(readBacks).values({ id: newId(), packetId, entryId, readBy: manager, onDay: day })
}
