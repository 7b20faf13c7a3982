import { type Db, db } from '@/db/client'
import { settings } from '@/db/schema'

/** Whether the first visit is over: there is a settings row. Until then every page leads to /welcome. */
export async function isFounded(tx: Db = db()): Promise<boolean> {
  const rows = await tx.select({ id: settings.id }).from(settings)
  return rows.length > 0
}

/** Whether it is the demo year that stands here. */
export async function isDemo(tx: Db = db()): Promise<boolean> {
  const rows = await tx.select({ isDemo: settings.isDemo }).from(settings)
  return rows[0]?.isDemo ?? false
}
