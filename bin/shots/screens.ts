import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'

/** One picture to take: where, and as whom. */
export interface Screen {
  name: string
  path: string
  as: 'manager' | 'report' | 'director' | 'admin' | 'nobody'
  /** Keys to press once the page listens. */
  keys?: string
}

const one = async (tx: Db, query: ReturnType<typeof sql>) => (await tx.all<{ id: string }>(query))[0]?.id ?? 'missing'

/** Every screen of the app, found in whatever installation the pictures are taken of. `manager` is that person's id. */
export async function screensOf(tx: Db, manager: string): Promise<Screen[]> {
  const report = await one(
    tx,
    sql`select p.id from reporting_lines l join people p on p.id = l.report_id where l.manager_id = ${manager} and l.ends_on is null order by p.name = 'Priya Raman' desc, p.name limit 1`,
  )
  const next = await one(
    tx,
    sql`select id from one_on_ones where manager_id = ${manager} and report_id = ${report} and held_at is null and cancelled_at is null order by on_day desc limit 1`,
  )
  const held = await one(
    tx,
    sql`select id from one_on_ones where manager_id = ${manager} and report_id = ${report} and held_at is not null order by on_day desc limit 1`,
  )
  const handed = await one(
    tx,
    sql`select m.id from one_on_ones m join hand_overs h on h.one_on_one_id = m.id where h.to_id = ${manager} and m.report_id = ${report} order by m.on_day desc limit 1`,
  )
  const former = await one(
    tx,
    sql`select id from one_on_ones where manager_id <> ${manager} and report_id = ${report} and held_at is not null and id not in (select one_on_one_id from hand_overs) order by on_day desc limit 1`,
  )
  const entry = await one(
    tx,
    sql`select e.id from prevention_entries e join entry_people ep on ep.entry_id = e.id where ep.person_id = ${report} and e.visibility <> 'private' and e.deleted_at is null order by (select count(*) from evidence v where v.entry_id = e.id) desc, e.acted_on desc limit 1`,
  )
  const packet = await one(
    tx,
    sql`select id from packets where author_id = ${manager} and subject_id = ${report} and deleted_at is null order by changed_at desc limit 1`,
  )
  const version = await one(
    tx,
    sql`select version as id from packet_versions where packet_id = ${packet} order by version desc limit 1`,
  )
  const team = await one(tx, sql`select id from teams order by name limit 1`)
  const screens: Screen[] = [
    { name: 'sign-in', path: '/sign-in', as: 'nobody' },
    { name: 'offline', path: '/offline', as: 'nobody' },
    { name: 'today', path: '/', as: 'manager' },
    { name: 'today-report', path: '/', as: 'report' },
    { name: 'capture', path: `/people/${report}`, as: 'manager', keys: 'c' },
    { name: 'keys', path: '/', as: 'manager', keys: '?' },
    { name: 'palette', path: '/', as: 'manager', keys: 'Control+k' },
    { name: 'search', path: '/search?q=data', as: 'manager' },
    { name: 'search-empty', path: '/search', as: 'manager' },
    { name: 'people', path: '/people', as: 'manager' },
    { name: 'add-a-report', path: '/people/new', as: 'manager' },
    { name: 'timeline', path: `/people/${report}`, as: 'manager' },
    { name: 'timeline-own', path: `/people/${report}`, as: 'report' },
    { name: 'timeline-director', path: `/people/${report}`, as: 'director' },
    { name: 'plan', path: `/people/${report}/one-on-ones/new`, as: 'manager' },
    { name: 'dates', path: `/people/${report}/one-on-ones`, as: 'manager' },
    { name: 'dates-own', path: `/people/${report}/one-on-ones`, as: 'report' },
    { name: 'one-on-one-next', path: `/people/${report}/one-on-ones/${next}`, as: 'manager' },
    { name: 'one-on-one-ahead', path: `/people/${report}/one-on-ones/${next}`, as: 'report' },
    { name: 'one-on-one-prepare', path: `/people/${report}/one-on-ones/${next}/prepare`, as: 'manager' },
    { name: 'one-on-one-held', path: `/people/${report}/one-on-ones/${held}`, as: 'manager' },
    { name: 'one-on-one-handed', path: `/people/${report}/one-on-ones/${handed}`, as: 'manager' },
    { name: 'one-on-one-former', path: `/people/${report}/one-on-ones/${former}`, as: 'report' },
    { name: 'one-on-one-versions', path: `/people/${report}/one-on-ones/${held}/versions`, as: 'manager' },
    { name: 'entry', path: `/entries/${entry}`, as: 'manager' },
    { name: 'entry-edit', path: `/entries/${entry}/edit`, as: 'manager' },
    { name: 'requests', path: '/requests', as: 'report' },
    { name: 'bin', path: '/bin', as: 'manager' },
    { name: 'reviews', path: '/reviews', as: 'manager' },
    { name: 'review-new', path: `/people/${report}/review`, as: 'manager' },
    { name: 'review', path: `/people/${report}/review/${packet}`, as: 'manager' },
    { name: 'read-back', path: `/people/${report}/review/${packet}/read-back`, as: 'manager' },
    { name: 'packet-version', path: `/people/${report}/review/${packet}/versions/${version}`, as: 'manager' },
    { name: 'teams', path: '/teams', as: 'manager' },
    { name: 'team', path: `/teams/${team}`, as: 'manager' },
    { name: 'settings', path: '/settings', as: 'manager' },
    { name: 'questions', path: '/questions', as: 'manager' },
    { name: 'templates', path: '/questions/templates', as: 'admin' },
    { name: 'admin', path: '/admin', as: 'admin' },
    { name: 'admin-people', path: '/admin/people', as: 'admin' },
    { name: 'admin-person', path: `/admin/people/${report}`, as: 'admin' },
    { name: 'admin-new-person', path: '/admin/people/new', as: 'admin' },
    { name: 'admin-teams', path: '/admin/teams', as: 'admin' },
    { name: 'admin-team', path: `/admin/teams/${team}`, as: 'admin' },
    { name: 'admin-organisation', path: '/admin/organisation', as: 'admin' },
    { name: 'admin-jobs', path: '/admin/jobs', as: 'admin' },
    { name: 'admin-audit-log', path: '/admin/audit-log', as: 'admin' },
    { name: 'missing', path: '/people/nobody', as: 'manager' },
  ]
  return screens.filter(screen => !screen.path.includes('missing'))
}
