'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import {
  addQuestionInput,
  addTemplateInput,
  changeQuestionInput,
  changeTemplateInput,
  copyTemplateInput,
  removeInput,
} from '../input'
import { addAQuestion, changeAQuestion, removeAQuestion } from '../questions'
import { addATemplate, changeATemplate, copyATemplate, removeATemplate } from '../templates'

/** When something was done, the bank's pages are made anew. */
async function shown<D>(doing: Promise<Outcome<D>>): Promise<Outcome<D>> {
  const outcome = await doing
  if (!('done' in outcome)) return outcome
  revalidatePath('/(desk)/questions', 'page')
  revalidatePath('/(desk)/questions/templates', 'page')
  return outcome
}

export const addQuestion = formAction('add question', addQuestionInput, (input, viewer) =>
  shown(addAQuestion(viewer, input)),
)

export const changeQuestion = formAction('change question', changeQuestionInput, (input, viewer) =>
  shown(changeAQuestion(viewer, input)),
)

export const removeQuestion = formAction('remove question', removeInput, (input, viewer) =>
  shown(removeAQuestion(viewer, input)),
)

export const addTemplate = formAction('add template', addTemplateInput, (input, viewer) =>
  shown(addATemplate(viewer, input)),
)

export const changeTemplate = formAction('change template', changeTemplateInput, (input, viewer) =>
  shown(changeATemplate(viewer, input)),
)

export const removeTemplate = formAction('remove template', removeInput, (input, viewer) =>
  shown(removeATemplate(viewer, input)),
)

export const copyTemplate = formAction('copy template', copyTemplateInput, (input, viewer) =>
  shown(copyATemplate(viewer, input)),
)
