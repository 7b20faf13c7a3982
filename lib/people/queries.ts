import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { people, reportingLines } from '@/db/schema'
import { inForce } from '@/lib/access/lines'
import type { Viewer } from '@/lib/access/viewer'

/** Those whom the viewer manages today, by name. */
export async function yourPeople(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db()
    .select({ id: people.id, name: people.name })
    .from(reportingLines)
    .innerJoin(people, eq(people.id, reportingLines.reportId))
    .where(and(eq(reportingLines.managerId, viewer.personId), sql`${inForce(viewer)}`, isNull(people.deactivatedAt)))
    .orderBy(asc(people.name))
}
