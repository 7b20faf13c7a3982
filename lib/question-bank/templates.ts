import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { type Db, db } from '@/db/client'
import { templatePoints, templates } from '@/db/schema'
import { readableInBank } from '@/lib/access/question-bank'
import type { Viewer } from '@/lib/access/viewer'
import { notThere, type Outcome } from '@/lib/auth/outcome'
import { newId } from '@/lib/ids'
import { addToBank, changeInBank, removeFromBank } from './change-in-bank'
import type { addTemplateInput, changeTemplateInput, copyTemplateInput, removeInput } from './input'

/** Adds a template of one's own, or, by an admin, one of the organisation's. */
export const addATemplate = (viewer: Viewer, sent: z.output<typeof addTemplateInput>) =>
  addToBank(viewer, templates, sent, async (tx, ownerId) => {
    const id = newId()
    await tx.insert(templates).values({ id, ownerId, name: sent.name, createdAt: viewer.now })
    await writePoints(tx, id, sent.points)
    return id
  })

export const changeATemplate = (viewer: Viewer, { id, name, points }: z.output<typeof changeTemplateInput>) =>
  changeInBank(viewer, templates, id, async tx => {
    await tx.update(templates).set({ name }).where(eq(templates.id, id))
    await tx.delete(templatePoints).where(eq(templatePoints.templateId, id))
    await writePoints(tx, id, points)
  })

export const removeATemplate = (viewer: Viewer, sent: z.output<typeof removeInput>) =>
  removeFromBank(viewer, templates, sent)

/** Copies a template that the viewer reads into their own, to change as they like. */
export async function copyATemplate(
  viewer: Viewer,
  { id, key }: z.output<typeof copyTemplateInput>,
): Promise<Outcome<string>> {
  const found = await templateOf(db(), viewer, id)
  if (!found) return notThere
  return addATemplate(viewer, { ...found, organisation: false, key })
}

/** A template that the viewer reads, with its points in their order. */
export async function templateOf(tx: Db, viewer: Viewer, id: string) {
  const rows = await tx
    .select({ name: templates.name, text: templatePoints.text })
    .from(templates)
    .innerJoin(templatePoints, eq(templatePoints.templateId, templates.id))
    .where(and(eq(templates.id, id), isNull(templates.deletedAt), readableInBank(viewer, 'templates')))
    .orderBy(templatePoints.position)
  return rows[0] && { name: rows[0].name, points: rows.map(row => row.text) }
}

const writePoints = (tx: Db, templateId: string, points: readonly string[]) =>
  tx.insert(templatePoints).values(points.map((text, position) => ({ id: newId(), templateId, position, text })))
