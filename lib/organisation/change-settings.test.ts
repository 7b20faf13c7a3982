import { expect, test } from 'vitest'
import { auditLog, settings } from '@/db/schema'
import { household, viewerOf } from '@/lib/demo/testing'
import { changeSettings } from './change-settings'
import { settingsInput } from './input'

const sent = {
  organisation: 'Harbour & Sons',
  timeZone: 'Asia/Tokyo',
  fiscalYearStartsIn: '4',
  question: 'What stayed quiet because of you?',
  defaultVisibility: 'leadership',
}

test('an admin sets what holds for everybody; nobody else does', async () => {
  const { tx, admin, manager } = await household()
  const input = settingsInput.parse(sent)
  expect(await changeSettings(viewerOf(manager), input)).toHaveProperty('problem')
  expect(await changeSettings(viewerOf(admin, { isAdmin: true }), input)).toEqual({ done: true })
  const rows = await tx.select().from(settings)
  expect(rows).toMatchObject([{ ...sent, fiscalYearStartsIn: 4, managersAddPeople: false }])
  const log = await tx.select({ act: auditLog.act, actorId: auditLog.actorId }).from(auditLog)
  expect(log).toEqual([{ act: 'change-settings', actorId: admin }])
})

test.each([
  ['organisation', ''],
  ['timeZone', 'Mars/Olympus'],
  ['fiscalYearStartsIn', '13'],
  ['fiscalYearStartsIn', 'May'],
  ['question', 'x'.repeat(281)],
  ['defaultVisibility', 'private'],
])('a bad %s is told beside its field', (field, value) => {
  const told = settingsInput.safeParse({ ...sent, [field]: value }).error?.flatten().fieldErrors
  expect(Object.keys(told ?? {})).toEqual([field])
})
