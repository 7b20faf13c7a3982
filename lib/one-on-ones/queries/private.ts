import type { Viewer } from '@/lib/access/viewer'
import { readPrivateTexts } from '@/lib/private-text/texts'
import type { OneOnOne } from './meeting'
import { ownOpenPlaces } from './open'

export interface PrivateSide {
  note: string
  noteVersion: number
  points: { id: string; text: string; isTicked: boolean; isEarlier: boolean }[]
}

/** The viewer's own private note on a one-on-one and their private points, those that stayed open before first. */
export async function privateSideOf(viewer: Viewer, here: OneOnOne): Promise<PrivateSide> {
  const texts = await readPrivateTexts(
    viewer,
    here.id,
    ['note', 'point'],
    here.isOwnOnly ? undefined : ownOpenPlaces(viewer, here),
  )
  const note = texts.find(text => text.kind === 'note')
  const points = texts.filter(text => text.kind === 'point')
  const isEarlier = (text: { aboutId: string }) => text.aboutId !== here.id
  return {
    note: note?.text ?? '',
    noteVersion: note?.version ?? 0,
    points: [...points.filter(isEarlier), ...points.filter(point => !isEarlier(point))].map(point => ({
      id: point.id,
      text: point.text,
      isTicked: point.tickedAt !== null,
      isEarlier: isEarlier(point),
    })),
  }
}
