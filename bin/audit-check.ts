import { db } from '@/db/client'
import { checkAuditLog } from '@/lib/audit-log/check'
import { findInstallation } from './installation'
import { Refusal } from './refusal.mjs'

findInstallation()
const { rows, broken } = await checkAuditLog(db())
if (broken) {
  throw new Refusal(
    `Row ${broken.id} of the audit log, of ${new Date(broken.at).toISOString()}, does not follow from the one before: one of them was changed, or something between them taken out.`,
  )
}
console.log(`The audit log is whole: ${rows} ${rows === 1 ? 'row' : 'rows'}, each following from the one before.`)
