import { and, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { privateTexts } from '@/db/schema'
import { transact } from '@/db/transact'
import { readablePrivateTexts } from '@/lib/access/private-texts'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { meetingFor } from '@/lib/one-on-ones/meeting'
import type { Saved } from '@/lib/one-on-ones/saved'
import { writePrivateText } from '@/lib/private-text/texts'
import type { reflectionInput } from './input'

/**
 * Saves "What did I notice?": once the one-on-one is held, for each of its two their own. One that was begun goes on,
 * also when "Held" is taken back meanwhile.
 */
export async function saveTheReflection(
  viewer: Viewer,
  { oneOnOneId, text, version }: z.output<typeof reflectionInput>,
): Promise<Outcome<Saved>> {
  return transact(async tx => {
    const meeting = await meetingFor(tx, viewer, oneOnOneId, 'private')
    if (!meeting) return notThere
    const own = and(readablePrivateTexts(viewer), eq(privateTexts.kind, 'reflection'), isNull(privateTexts.deletedAt))
    const begun = await tx.$count(privateTexts, and(own, sql`${privateTexts.aboutId} = ${oneOnOneId}`))
    if (!meeting.isHeld && begun === 0) return notThere
    const outcome = await writePrivateText(tx, viewer, { aboutId: oneOnOneId, kind: 'reflection', text, version })
    if (outcome === 'not there') return notThere
    if ('theirs' in outcome) return { done: { theirs: { ...outcome.theirs, isNothing: false, by: 'you' } } }
    return { done: { version: outcome.saved.version } }
  })
}
