import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { themes } from '@/db/schema'
import { mayChangeInBank, readableInBank } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import { matches } from './matching'

export type Theme = (typeof themes)[number]

export interface Question {
  id: string
  theme: Theme
  text: string
  /** The viewer's own; the others are the organisation's. */
  isOwn: boolean
  mayChange: boolean
}

export interface Sought {
  /** A part of the words. */
  q?: string
  theme?: string
}

/** The questions of the bank that the viewer reads, one's own first in each theme; in one statement. */
export async function questionsFor(viewer: Viewer, { q = '', theme }: Sought = {}): Promise<Question[]> {
  const rows = await db().all<{ id: string; theme: Theme; text: string; ownerId: string | null }>(sql`
    select id, theme, text, owner_id as ownerId from questions
    where ${readableInBank(viewer, 'questions')} and deleted_at is null
    order by owner_id is null, created_at, id`)
  const asked = (themes as readonly string[]).includes(theme ?? '') ? [theme] : themes
  const found = rows.filter(row => asked.includes(row.theme) && matches(row.text, q))
  return themes.flatMap(one => found.filter(row => row.theme === one)).map(row => owned(viewer, row))
}

export interface Template {
  id: string
  name: string
  points: string[]
  isOwn: boolean
  mayChange: boolean
}

/** The templates that the viewer reads, one's own first, each with its points; in one statement. */
export async function templatesFor(viewer: Viewer): Promise<Template[]> {
  const rows = await db().all<{ id: string; name: string; ownerId: string | null; points: string }>(sql`
    select id, name, owner_id as ownerId, (select json_group_array(p.text order by p.position) from template_points p
      where p.template_id = templates.id) as points
    from templates where ${readableInBank(viewer, 'templates')} and deleted_at is null
    order by owner_id is null, created_at, id`)
  return rows.map(row => ({ ...owned(viewer, row), points: JSON.parse(row.points) }))
}

/** A row as its reader sees it: theirs or everybody's, and whether they may change it. */
function owned<R extends { ownerId: string | null }>(viewer: Viewer, { ownerId, ...row }: R) {
  return { ...row, isOwn: ownerId !== null, mayChange: mayChangeInBank(viewer, { ownerId }) }
}
