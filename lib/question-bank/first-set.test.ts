import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { questions, settings, templatePoints, templates, themes } from '@/db/schema'
import { emptyDatabase } from '@/lib/demo/testing'
import { isId } from '@/lib/ids'
import { firstQuestion } from '@/lib/organisation/first-set'
import { addFirstSet, firstQuestions, firstTemplates } from './first-set'

const migration = readFileSync('db/migrations/0006_first-questions.sql', 'utf8').split('--> statement-breakpoint')

async function migrateAgain(tx: Db) {
  for (const statement of migration) await tx.run(sql.raw(statement))
}

const bank = async (tx: Db) => ({
  templates: await tx.select().from(templates).orderBy(templates.id),
  points: await tx.select().from(templatePoints).orderBy(templatePoints.id),
  questions: await tx.select().from(questions).orderBy(questions.id),
})

test('there are six templates, and forty questions of which each theme has five, all different', () => {
  expect(firstTemplates).toHaveLength(6)
  for (const theme of themes) expect(firstQuestions.filter(one => one.theme === theme)).toHaveLength(5)
  expect(new Set(firstQuestions.map(one => one.text)).size).toBe(40)
  for (const { id } of [...firstTemplates, ...firstQuestions]) expect(isId(id)).toBe(true)
})

test('an organisation that was founded before gets by the migration what a new one is founded with', async () => {
  const founded = emptyDatabase()
  await addFirstSet(founded, 1234)
  const expected = await bank(founded)
  const older = emptyDatabase()
  const row = { id: 1, organisation: 'Harbour', timeZone: 'Europe/Warsaw', question: firstQuestion, createdAt: 1234 }
  await older.insert(settings).values(row)
  await migrateAgain(older)
  expect(await bank(older)).toEqual(expected)
})

test('an installation that nobody founded yet gets none by it', async () => {
  const tx = emptyDatabase()
  await migrateAgain(tx)
  expect((await bank(tx)).questions).toEqual([])
})
