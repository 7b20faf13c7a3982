import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import type { Problem } from '@/lib/auth/outcome'
import { bounds } from './bounds'
import type { Meeting } from './meeting'
import { openPlaces, ownOpenPlaces } from './queries/open'

/** An agenda holds 200 open points, those from earlier among them; says so in words when `more` no longer fit. */
export async function problemOfRoom(
  tx: Db,
  viewer: Viewer,
  meeting: Meeting,
  which: 'shared' | 'private',
  more = 1,
): Promise<Problem | undefined> {
  const rows = await tx.all<{ open: number }>(
    which === 'shared'
      ? sql`select count(*) as open from agenda_items where ticked_at is null and deleted_at is null
          and (one_on_one_id = ${meeting.id} or one_on_one_id in ${openPlaces(viewer, meeting)})`
      : sql`select count(*) as open from private_texts where author_id = ${viewer.personId} and kind = 'point'
          and ticked_at is null and deleted_at is null
          and (about_id = ${meeting.id} or about_id in ${ownOpenPlaces(viewer, meeting)})`,
  )
  const open = rows[0]?.open ?? 0
  if (open + more <= bounds.openPoints) return undefined
  const holds = `An agenda holds ${bounds.openPoints} open points`
  return {
    fields: {
      text:
        more === 1
          ? `${holds}, and it is full. Tick or take off some first; what you typed is still here.`
          : `${holds}; there is room for ${Math.max(0, bounds.openPoints - open)} more, and these are ${more}. They are still here.`,
    },
  }
}
