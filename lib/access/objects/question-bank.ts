import { recurringAsks, recurringQuestions } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { oneOnOnePage } from '@/lib/one-on-ones/queries/page'
import { firstQuestions, firstTemplates } from '@/lib/question-bank/first-set'
import { questionsFor, templatesFor } from '@/lib/question-bank/queries'
import { addAQuestion } from '@/lib/question-bank/questions'
import { addATemplate } from '@/lib/question-bank/templates'
import { mayReadFromBank, mayReadRecurring, readableInBank, readableRecurring } from '../question-bank'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

/** Templates and questions, one's own and the organisation's, and what two ask again and again. */
export async function bankObjects(scene: Scene): Promise<Objects> {
  const { author, actors, holds, home } = scene
  const mine = { organisation: false, key: undefined }
  const template = idOf(
    await addATemplate(actors.author, { name: 'Wanda’s template', points: ['Wanda’s point'], ...mine }),
  )
  const question = idOf(await addAQuestion(actors.author, { theme: 'Team', text: 'Wanda’s question', ...mine }))
  const templates = (id: string, ownerId: string | null, words: string[]) => async (viewer: Viewer) => ({
    check: mayReadFromBank(viewer, { ownerId }),
    condition: await holds('templates', id, readableInBank(viewer, 'templates')),
    list: carries(await templatesFor(viewer), words),
  })
  const questions = (id: string, ownerId: string | null, text: string) => async (viewer: Viewer) => ({
    check: mayReadFromBank(viewer, { ownerId }),
    condition: await holds('questions', id, readableInBank(viewer, 'questions')),
    list: carries(await questionsFor(viewer), [text]),
  })
  return {
    'own templates': templates(template, author, ['Wanda’s template', 'Wanda’s point']),
    'own questions': questions(question, author, 'Wanda’s question'),
    'organisation’s templates': templates(firstTemplates[0]?.id ?? '', null, ['The weekly one', 'quietly right']),
    'organisation’s questions': questions(firstQuestions[0]?.id ?? '', null, firstQuestions[0]?.text ?? ''),
    'recurring question of the manager': await recurring(scene, home.manager, '2026-06-08'),
    'recurring question that the former manager asked': await recurring(scene, home.former, '2024-06-03', true),
    'recurring question that the former manager never asked': await recurring(scene, home.former, '2024-06-10'),
  }
}

const idOf = (outcome: object) => ('done' in outcome ? String(outcome.done) : '')

/** One that a manager and Priya ask again and again; asked in a one-on-one that was held, or not yet. */
async function recurring({ tx, home, ties, holds }: Scene, managerId: string, onDay: string, isAsked = false) {
  const pair = { managerId, reportId: home.subject }
  const oneOnOneId = await makeOneOnOne(tx, { ...pair, onDay, heldAt: 1 })
  const row = { id: newId(), ...pair, text: `again and again in ${oneOnOneId}`, everyWeeks: 1, startsOn: onDay }
  await tx.insert(recurringQuestions).values({ ...row, authorId: managerId, createdAt: 0 })
  const asked = { recurringQuestionId: row.id, oneOnOneId, askedBy: managerId, askedAt: 0 }
  if (isAsked) await tx.insert(recurringAsks).values(asked)
  return async (viewer: Viewer) => ({
    check: mayReadRecurring(viewer, await ties(viewer), pair, isAsked && managerId === viewer.personId),
    condition: await holds('recurring_questions', row.id, readableRecurring(viewer)),
    page: carries(await oneOnOnePage(viewer, home.subject, oneOnOneId), [row.text]),
  })
}
