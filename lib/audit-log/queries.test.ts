import { expect, test } from 'vitest'
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
