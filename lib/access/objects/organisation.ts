import { eq } from 'drizzle-orm'
import { invitations, passwords } from '@/db/schema'
import { auditLogBefore } from '@/lib/audit-log/queries'
import { makeLink } from '@/lib/auth/links'
import { openSessionRow, sessionsOf, viewerOfSession } from '@/lib/auth/sessions'
import { makeMember, makeTeam } from '@/lib/demo/make'
import { personToAdminister } from '@/lib/people/administered'
import { directory, peopleToAdminister } from '@/lib/people/directory'
import { findPerson, namesFor } from '@/lib/people/queries'
import { liveTags } from '@/lib/prevention/tags'
import { ownProfile } from '@/lib/settings/queries'
import { allTeams, findTeam } from '@/lib/teams/queries'
import { mayAdminister } from '../directory'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

export async function organisationObjects({ tx, home, author, actors }: Scene): Promise<Objects> {
  const { subject, manager, former, admin } = home
  const team = await makeTeam(tx, 'Platform', manager)
  await makeMember(tx, team, subject)
  const sessionOf = new Map<string, string>()
  for (const { personId, now } of Object.values(actors))
    sessionOf.set(personId, await openSessionRow(tx, personId, { device: 'Firefox', sessionId: null }, now))
  await tx.insert(passwords).values({ personId: author, hash: 'the hash of a password', changedAt: 0 })
  const token = await makeLink(tx, 'invitation', subject, admin, actors.admin.now)
  const [invitation] = await tx.select().from(invitations).where(eq(invitations.personId, subject))
  // Everything that is told of people, to anybody.
  const told = async (viewer: Viewer) =>
    Promise.all([
      ...[ownProfile(viewer), sessionsOf(viewer), directory(viewer, {}), peopleToAdminister(viewer, {})],
      ...[author, subject].flatMap(id => [findPerson(viewer, id), personToAdminister(viewer, id)]),
      ...[auditLogBefore(viewer)],
    ])
  return {
    people: async viewer => ({
      page: (await findPerson(viewer, subject))?.name === 'Priya',
      list: (await directory(viewer, {})).rows.some(row => row.id === subject),
      names: (await namesFor(viewer)).some(one => one.id === subject),
    }),
    teams: async viewer => ({
      page: carries(await findTeam(viewer, team), [subject, manager]),
      list: (await allTeams(viewer)).some(one => one.id === team && one.lead === 'Marta' && one.people === 1),
    }),
    lines: async viewer => ({
      page: carries(await findPerson(viewer, subject), [manager, former]),
      list: (await directory(viewer, {})).rows.some(row => row.id === subject && row.managerId === manager),
    }),
    tags: async () => ({ list: (await liveTags()).some(tag => tag.name === 'Retention' && tag.authorsOnly) }),
    'the organisation and its question': async viewer => {
      const signedIn = await viewerOfSession(sessionOf.get(viewer.personId) ?? '', viewer.now)
      return { viewer: carries(signedIn?.organisation, ['Harbour', 'What did you stop']) }
    },
    session: async viewer => ({ reads: carries(await told(viewer), [sessionOf.get(author) ?? '']) }),
    password: async viewer => ({ reads: carries(await told(viewer), ['the hash of a password']) }),
    'secret of an invitation': async viewer => ({
      token: carries(await told(viewer), [token]),
      hash: carries(await told(viewer), [invitation?.tokenHash ?? '']),
    }),
    'audit log': async viewer => ({ check: mayAdminister(viewer), page: (await auditLogBefore(viewer)) !== null }),
  }
}
