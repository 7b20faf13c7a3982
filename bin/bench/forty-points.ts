import { agendaItems, sharedNotes } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { talks } from '@/lib/demo/talk'
import { newId } from '@/lib/ids'
import { dayIn } from '@/lib/time/day'
import { type BenchData, within } from './data'

const points = 40
const characters = 20_000

/** Adds a one-on-one of today with 40 points and 20,000 characters of shared notes; gives its address. */
export async function addFortyPoints({ file, managerId, reportId }: BenchData): Promise<string> {
  const now = Date.now()
  const { notes: lines, points: topics } = talks.platform
  return within(file, async ({ writes: tx }) => {
    const onDay = dayIn('Europe/Warsaw', now)
    const oneOnOneId = await makeOneOnOne(tx, { managerId, reportId, onDay, startsAt: now })
    const point = (position: number) => ({
      id: newId(),
      oneOnOneId,
      authorId: position % 2 === 0 ? managerId : reportId,
      text: `${topics[position % topics.length]}, ${position + 1}`,
      position,
      createdAt: now,
    })
    await tx.insert(agendaItems).values(Array.from({ length: points }, (_, position) => point(position)))
    let text = ''
    for (let line = 0; text.length < characters; line++) text += `- ${lines[line % lines.length]}\n`
    const saved = { text: text.slice(0, characters), version: 1, savedBy: managerId, savedAt: now }
    await tx.insert(sharedNotes).values({ oneOnOneId, ...saved })
    return `/people/${reportId}/one-on-ones/${oneOnOneId}`
  })
}
