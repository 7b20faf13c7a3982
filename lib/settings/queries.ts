import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { people } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'

/** What the viewer may see and change about themselves. */
export async function ownProfile(viewer: Viewer) {
  const rows = await db()
    .select({
      name: people.name,
      email: people.email,
      pronouns: people.pronouns,
      jobTitle: people.jobTitle,
      timeZone: people.timeZone,
    })
    .from(people)
    .where(eq(people.id, viewer.personId))
  const own = rows[0]
  if (!own) throw new Error('A viewer is always somebody.')
  return own
}
