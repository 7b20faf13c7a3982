import { expect, test } from 'vitest'
import { makeEntry, makeTeam } from '@/lib/demo/make'
import { household, viewerOf } from '@/lib/demo/testing'
import { auditLogBefore, pageOfLog } from './queries'
import { record } from './record'

test('admins alone read the log, newest first, a page at a time', async () => {
  const { tx, admin, manager } = await household()
  for (let at = 1; at <= pageOfLog + 1; at++)
    await record(tx, { at, actorId: at === 1 ? null : admin, act: 'add-person', objectKind: 'person', objectId: null })
  expect(await auditLogBefore(viewerOf(manager))).toBeNull()
  const asAdmin = viewerOf(admin, { isAdmin: true })
  const first = await auditLogBefore(asAdmin)
  expect(first?.rows).toHaveLength(pageOfLog)
  expect(first?.rows[0]).toMatchObject({ at: pageOfLog + 1, actor: 'Ada', act: 'add-person' })
  const last = await auditLogBefore(asAdmin, first?.next ?? 0)
  expect(last).toMatchObject({ rows: [{ at: 1, actor: null }], next: null })
})

test('a person and a team are told by name, and nothing else is', async () => {
  const { tx, admin, manager, subject } = await household()
  const team = await makeTeam(tx, 'Keys')
  const entry = await makeEntry(tx, { authorId: manager }, { subjects: [{ id: subject }] })
  const objects = { person: manager, team, entry }
  for (const [objectKind, objectId] of Object.entries(objects))
    await record(tx, { at: 1, actorId: admin, act: 'change', objectKind, objectId })
  const log = await auditLogBefore(viewerOf(admin, { isAdmin: true }))
  expect(log?.rows.map(row => row.object)).toEqual([null, 'Keys', 'Marta'])
})
