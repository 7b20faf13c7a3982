import { expect, test } from 'vitest'
import { auditLog, people, questions, settings, tags, templates } from '@/db/schema'
import { viewerOfSession } from '@/lib/auth/sessions'
import { emptyDatabase } from '@/lib/demo/testing'
import { alreadyFounded, foundOrganisation } from './found'
import { isFounded } from './founded'

const now = Date.parse('2026-06-15T09:00:00Z')
const visitor = { place: '192.0.2.1', device: 'Firefox on Linux', sessionId: null }
const sent = {
  organisation: 'Harbour',
  timeZone: 'Europe/Warsaw',
  name: 'Ada Berg',
  email: 'ada@harbour.example',
  password: 'plinth otter nine gravel',
}

test('the first visitor founds the organisation and is its admin, signed in', async () => {
  const tx = emptyDatabase()
  expect(await isFounded()).toBe(false)
  const outcome = await foundOrganisation(sent, visitor, now)
  const viewer =
    typeof outcome === 'object' && 'sessionId' in outcome ? await viewerOfSession(outcome.sessionId, now) : null
  expect(viewer).toMatchObject({ name: 'Ada Berg', isAdmin: true, organisation: { organisation: 'Harbour' } })
  expect(await tx.select().from(tags)).toHaveLength(13)
  expect(await tx.select().from(templates)).toHaveLength(6)
  expect(await tx.select().from(questions)).toHaveLength(40)
  expect((await tx.select({ act: auditLog.act }).from(auditLog)).map(row => row.act)).toContain('found-organisation')
  expect(await foundOrganisation(sent, visitor, now)).toBe(alreadyFounded)
})

test('two at the same moment give one success and one clear answer', async () => {
  const tx = emptyDatabase()
  const both = await Promise.all([
    foundOrganisation(sent, visitor, now),
    foundOrganisation({ ...sent, organisation: 'Anchor', email: 'ben@anchor.example' }, visitor, now),
  ])
  expect(both.filter(outcome => outcome === alreadyFounded)).toHaveLength(1)
  expect(await tx.select().from(settings)).toHaveLength(1)
  expect(await tx.select().from(people)).toHaveLength(1)
  expect(await tx.select().from(questions)).toHaveLength(40)
})

test('a password that says who one is leaves everything as it was', async () => {
  const tx = emptyDatabase()
  expect(await foundOrganisation({ ...sent, password: 'ada-berg-harbour' }, visitor, now)).toHaveProperty(
    'fields.password',
  )
  expect(await tx.select().from(settings)).toEqual([])
  expect(await tx.select().from(people)).toEqual([])
})
