import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { makePerson } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { type Ties, tiesOf } from '../lines'
import type { Column } from '../matrix'
import type { Viewer } from '../viewer'

// What the matrix is walked with: one actor a column, and for each row an object that is asked for in every way there is.

/** What each way of asking says: the check, the condition in a query, the reads of the rooms. All have to agree. */
export type Answers = Record<string, boolean | string>

/** For each row, by its name, how its object is asked for. */
export type Objects = Record<string, (viewer: Viewer) => Promise<Answers>>

export interface Scene {
  tx: Db
  home: Awaited<ReturnType<typeof household>>
  /** Wanda, who wrote everything and is nothing else to anybody. */
  author: string
  actors: Record<Column, Viewer>
  ties: (viewer: Viewer) => Promise<Ties>
  /** Whether a condition gives the row of a table. */
  holds: (table: string, id: string, condition: SQL) => Promise<boolean>
}

export async function makeScene(): Promise<Scene> {
  const home = await household()
  const { tx } = home
  const author = await makePerson(tx, { name: 'Wanda' })
  const actors = {
    author: viewerOf(author),
    subject: viewerOf(home.subject),
    manager: viewerOf(home.manager),
    chain: viewerOf(home.director),
    'former manager': viewerOf(home.former),
    peer: viewerOf(home.peer),
    admin: viewerOf(home.admin, { isAdmin: true }),
  }
  const holds = async (table: string, id: string, condition: SQL) =>
    (await tx.all(sql`select 1 from ${sql.raw(table)} where ${sql.raw(table)}.id = ${id} and ${condition}`)).length ===
    1
  return { tx, home, author, actors, ties: viewer => tiesOf(tx, viewer), holds }
}

/** Whether an answer has all of these words in it; if only some, which ones. */
export function carries(told: unknown, words: readonly string[]): boolean | string {
  const text = JSON.stringify(told) ?? ''
  const found = words.filter(word => text.includes(word))
  if (found.length > 0 && found.length < words.length) return `only ${found.join(', ')}`
  return found.length > 0
}
