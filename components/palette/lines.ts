import { type Prepared, prepare } from '@/lib/palette/match'
import type { PaletteIndex } from '@/lib/palette/queries'
import type { FinderViewer } from './finder'
import type { ActName } from './use-acts'

/** Something to go to or to do. */
export interface Line {
  key: string
  label: string
  about?: string
  cap?: string
  href?: string
  act?: ActName
  prepared: Prepared
}

type Bare = Omit<Line, 'prepared'>

interface Home {
  selfId: string
  yours: readonly { id: string; name: string }[]
}

/** Those that can be shown before a letter is typed come first. */
export function linesOf(home: Home, viewer: FinderViewer, index: PaletteIndex | undefined, isDrawn: boolean): Line[] {
  const theirs = new Set(home.yours.map(person => person.id))
  const all: Bare[] = [
    ...meetingLines(index, true),
    ...home.yours.map(person => ({
      key: person.id,
      label: person.name,
      about: 'Your people',
      href: `/people/${person.id}`,
    })),
    ...actLines(viewer, isDrawn),
    ...places(home.selfId, viewer),
    ...home.yours.flatMap(person => [
      {
        key: `plan ${person.id}`,
        label: `Plan a one-on-one with ${person.name}`,
        href: `/people/${person.id}/one-on-ones/new`,
      },
      { key: `review ${person.id}`, label: `Prepare a review for ${person.name}`, href: `/people/${person.id}/review` },
    ]),
    ...ownPlan(home.selfId, index),
    ...meetingLines(index, false),
    ...(index?.people ?? [])
      .filter(person => !theirs.has(person.id))
      .map(person => ({
        key: person.id,
        label: person.name,
        about: person.id === home.selfId ? 'You' : (person.about ?? undefined),
        href: `/people/${person.id}`,
      })),
    ...(index?.teams ?? []).map(team => ({ key: team.id, label: team.name, about: 'Team', href: `/teams/${team.id}` })),
  ]
  return all.map(line => ({ ...line, prepared: prepare(line.label) }))
}

function actLines({ theme }: FinderViewer, isDrawn: boolean): Bare[] {
  const act = (act: ActName, label: string, cap?: string) => ({ key: act, act, label, cap })
  const themes = [act('system', 'Theme as the system'), act('light', 'Light theme'), act('dark', 'Dark theme')]
  return [
    act('capture', 'Capture what somebody stopped', 'c'),
    act('search', 'Search everything', '/'),
    act('private', isDrawn ? 'Show all that is private' : 'Hide all that is private', 'h'),
    act('keys', 'All keys', '?'),
    ...themes.filter(one => one.key !== (theme ?? 'system')),
    act('leave', 'Sign out'),
  ]
}

const meetingLines = (index: PaletteIndex | undefined, isNext: boolean): Bare[] =>
  (index?.meetings ?? [])
    .filter(meeting => meeting.isNext === isNext)
    .map(meeting => ({
      key: meeting.id,
      label: `${isNext ? 'Next' : 'Last'} one-on-one with ${meeting.with}`,
      about: meeting.when,
      href: `/people/${meeting.reportId}/one-on-ones/${meeting.id}`,
    }))

function ownPlan(selfId: string, index: PaletteIndex | undefined): Bare[] {
  const manager = index?.people.find(person => person.id === index.managerId)
  if (!manager) return []
  return [
    {
      key: 'plan own',
      label: `Plan a one-on-one with ${manager.name}`,
      about: 'Your manager',
      href: `/people/${selfId}/one-on-ones/new`,
    },
  ]
}

function places(selfId: string, { isAdmin, mayAdd }: FinderViewer): Bare[] {
  const page = (label: string, href: string, cap?: string) => ({ key: href, label, href, cap })
  return [
    page('Today', '/', 'g t'),
    page('People', '/people', 'g p'),
    page('Reviews', '/reviews', 'g r'),
    page('Teams', '/teams'),
    page('Your own timeline', `/people/${selfId}`),
    page('Prepare your own review', `/people/${selfId}/review`),
    page('Asked of you', '/requests'),
    page('Your questions', '/questions'),
    page('Your templates', '/questions/templates'),
    page('The bin', '/bin'),
    page('Settings', '/settings', 'g s'),
    ...(mayAdd ? [page('Add somebody you manage', '/people/new')] : []),
    ...(isAdmin
      ? [
          page('Admin', '/admin'),
          page('Add a person', '/admin/people/new'),
          page('Set people up', '/admin/people'),
          page('New team', '/admin/teams'),
          page('The organisation and its question', '/admin/organisation'),
          page('Mail and jobs', '/admin/jobs'),
          page('Audit log', '/admin/audit-log'),
        ]
      : []),
  ]
}
