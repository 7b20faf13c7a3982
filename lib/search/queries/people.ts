import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Viewer } from '@/lib/access/viewer'
import { bare } from '../fold'
import { wordsOf } from '../match'

/** So many people stand above what was written. */
const shown = 6

export interface PersonFound {
  id: string
  name: string
  jobTitle: string | null
}

/** Everybody in whose name each of the words begins a word: the directory is everyone's, and short beside what is written. */
export async function findPeople(_viewer: Viewer, typed: string): Promise<PersonFound[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const all = await db().all<PersonFound>(
    sql`select id, name, job_title as jobTitle from people where deactivated_at is null order by name, id`,
  )
  return all.filter(person => hasAll(bare(person.name), words)).slice(0, shown)
}

function hasAll(name: string, words: readonly string[]): boolean {
  const names = name.split(/[^\p{L}\p{N}]+/u)
  return words.every(word => names.some(one => one.startsWith(word)))
}
