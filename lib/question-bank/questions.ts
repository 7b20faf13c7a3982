import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questions } from '@/db/schema'
import type { Viewer } from '@/lib/access/viewer'
import { newId } from '@/lib/ids'
import { addToBank, changeInBank, removeFromBank } from './change-in-bank'
import type { addQuestionInput, changeQuestionInput, removeInput } from './input'

/** Adds a question to one's own bank, or, by an admin, to the organisation's. */
export const addAQuestion = (viewer: Viewer, sent: z.output<typeof addQuestionInput>) =>
  addToBank(viewer, questions, sent, async (tx, ownerId) => {
    const id = newId()
    const { theme, text } = sent
    await tx.insert(questions).values({ id, ownerId, theme, text, createdAt: viewer.now })
    return id
  })

export const changeAQuestion = (viewer: Viewer, { id, theme, text }: z.output<typeof changeQuestionInput>) =>
  changeInBank(viewer, questions, id, tx => tx.update(questions).set({ theme, text }).where(eq(questions.id, id)))

export const removeAQuestion = (viewer: Viewer, sent: z.output<typeof removeInput>) =>
  removeFromBank(viewer, questions, sent)
