import { sql } from 'drizzle-orm'
import { readableSignals } from '@/lib/access/signals'
import type { Viewer } from '@/lib/access/viewer'
import { type Unfinished, unfinishedAmong, unfinishedFacts } from '@/lib/capture/unfinished'
import { privateTextsWhere } from '@/lib/private-text/texts'
import { type Signal, signalFacts, signalsAmong, stateOfSignal } from '@/lib/signals/queries/facts'

/** What only the viewer reads and what waits for them: signals to look at again, captures that were not finished; one statement. */
export async function ownTextsOfToday(viewer: Viewer): Promise<{ signals: Signal[]; unfinished: Unfinished[] }> {
  const due = sql`select s.id from signals s where ${readableSignals(viewer, 's')} and s.look_on <= ${viewer.today}
    and ${stateOfSignal()} = 'watching'`
  const texts = await privateTextsWhere(
    viewer,
    sql`private_texts.kind in ('signal', 'unfinished capture') and (private_texts.kind <> 'signal' or private_texts.id in (${due}))`,
    sql`coalesce(${signalFacts(viewer)}, ${unfinishedFacts})`,
  )
  return { signals: signalsAmong(viewer, texts), unfinished: unfinishedAmong(texts) }
}
