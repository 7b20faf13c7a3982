import { privateTexts, signals } from '@/db/schema'
import { newId } from '@/lib/ids'
import { readPrivateTexts } from '@/lib/private-text/texts'
import { timelineOf } from '@/lib/timeline/queries/timeline-of'
import { todayOf } from '@/lib/today/queries/today'
import { mayReadSignal, readableSignals } from '../signals'
import { carries, type Objects, type Scene } from './scene'

/** What Wanda noticed about Priya while she was in her chain; she is nothing to her any more, and it stays hers. */
export async function signalObjects({ tx, home, author, holds }: Scene): Promise<Objects> {
  const id = newId()
  const by = { id, authorId: author, createdAt: 0 }
  const words = { kind: 'signal' as const, aboutId: home.subject, text: 'quieter than usual', version: 1, savedAt: 0 }
  await tx.insert(privateTexts).values({ ...by, ...words })
  await tx.insert(signals).values({ ...by, personId: home.subject, lookOn: '2026-06-01', changedAt: 0 })
  return {
    'loose signal': async viewer => ({
      check: mayReadSignal(viewer, { authorId: author }),
      condition: await holds('signals', id, readableSignals(viewer)),
      words: carries(await readPrivateTexts(viewer, home.subject, 'signal'), ['quieter than usual']),
      today: carries(await todayOf(viewer), ['quieter than usual']),
      timeline: carries(await timelineOf(viewer, home.subject), ['quieter than usual']),
    }),
  }
}
