import type { Viewer } from '@/lib/access/viewer'
import { readPrivateTexts } from '@/lib/private-text/texts'
import { type Signal, signalFacts, signalsAmong } from '@/lib/signals/queries/facts'
import { pointOf } from '../private-point'
import type { OneOnOne } from './meeting'
import { ownOpenPlaces } from './open'

export interface PrivateSide {
  note: string
  noteVersion: number
  points: { id: string; text: string; note: string | null; isTicked: boolean; isEarlier: boolean }[]
  /** “What did I notice?” */
  reflection: string
  reflectionVersion: number
  /** What the viewer watches about the report, due first; and what they kept after this one, whatever became of it. */
  signals: Signal[]
  keptHere: string[]
  /** The answer that the viewer has not sent yet. */
  draft: string
  draftVersion: number
}

/**
 * The viewer's own private note on a one-on-one, their private points, those that stayed open before first, what they
 * noticed, and what they watch about the report; in one statement.
 */
export async function privateSideOf(viewer: Viewer, here: OneOnOne): Promise<PrivateSide> {
  const texts = await readPrivateTexts(
    viewer,
    [here.id, here.reportId],
    ['note', 'point', 'reflection', 'signal', 'answer not yet sent'],
    here.isOwnOnly ? undefined : ownOpenPlaces(viewer, here),
    signalFacts(viewer),
  )
  const note = texts.find(text => text.kind === 'note')
  const reflection = texts.find(text => text.kind === 'reflection')
  const draft = texts.find(text => text.kind === 'answer not yet sent')
  const points = texts.filter(text => text.kind === 'point')
  const signals = signalsAmong(viewer, texts)
  const isEarlier = (text: { aboutId: string }) => text.aboutId !== here.id
  return {
    note: note?.text ?? '',
    noteVersion: note?.version ?? 0,
    reflection: reflection?.text ?? '',
    reflectionVersion: reflection?.version ?? 0,
    draft: draft?.text ?? '',
    draftVersion: draft?.version ?? 0,
    signals: signals.filter(signal => signal.state === 'watching'),
    keptHere: signals.flatMap(signal => (signal.oneOnOneId === here.id ? signal.text : [])),
    points: [...points.filter(isEarlier), ...points.filter(point => !isEarlier(point))].map(point => ({
      id: point.id,
      ...pointOf(point.text),
      isTicked: point.tickedAt !== null,
      isEarlier: isEarlier(point),
    })),
  }
}
