import { asc, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { tags } from '@/db/schema'

export interface Tag {
  id: string
  name: string
  /** Such an entry starts private, and only its author opens it to leadership. */
  authorsOnly: boolean
}

/** The organisation's tags that are in use, in its order. */
export async function liveTags(): Promise<Tag[]> {
  return db()
    .select({ id: tags.id, name: tags.name, authorsOnly: tags.authorsOnly })
    .from(tags)
    .where(isNull(tags.retiredAt))
    .orderBy(asc(tags.position), asc(tags.name))
}
