import { type Prepared, prepare } from '@/lib/palette/match'
import type { PaletteIndex } from '@/lib/palette/queries'
import { searchOf } from '@/lib/search/address'
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
  /** Does it on the page where one is. */
  here?: () => void
  prepared: Prepared
}

/** `called`: the part of its label by which it is found first; `also`: words by which it is found too. */
type Bare = Omit<Line, 'prepared'> & { called?: string; also?: string }

/** Where one is when the palette is opened. */
export interface Here {
  path: string
  /** What can be done on this page itself. */
  onPage: readonly { name: string; run: () => void }[]
  /** What `z` would take back. */
  undo: string | null
}

interface Home {
  selfId: string
  yours: readonly { id: string; name: string }[]
}

/** Those that can be shown before a letter is typed come first. */
export function linesOf(
  home: Home,
  viewer: FinderViewer,
  index: PaletteIndex | undefined,
  isDrawn: boolean,
  here: Here,
): Line[] {
  const theirs = new Set(home.yours.map(person => person.id))
  const all: Bare[] = [
    ...linesHere(here),
    ...meetingLines(index, true),
    ...home.yours.map(person => ({
      key: person.id,
      label: person.name,
      about: 'Your people',
      href: `/people/${person.id}`,
    })),
    ...actLines(viewer, isDrawn, personHere(here, home, index)),
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
  return all.map(({ called, also, ...line }) => ({ ...line, prepared: prepare(called ?? line.label, also) }))
}

const linesHere = ({ onPage, undo }: Here): Bare[] => [
  ...(undo ? [{ key: 'undo', act: 'undo' as const, label: `Undo: ${undo.replace(/\.$/, '')}`, cap: 'z' }] : []),
  ...onPage.map(({ name, run }) => ({ key: `here ${name}`, label: name, about: 'On this page', here: run })),
]

function personHere({ path }: Here, home: Home, index: PaletteIndex | undefined) {
  const id = /^\/people\/([^/]+)/.exec(path)?.[1]
  return id === home.selfId ? undefined : [...home.yours, ...(index?.people ?? [])].find(person => person.id === id)
}

function actLines({ theme }: FinderViewer, isDrawn: boolean, person?: { name: string }): Bare[] {
  const act = (act: ActName, label: string, cap?: string) => ({ key: act, act, label, cap })
  const themes = [act('system', 'Theme as the system'), act('light', 'Light theme'), act('dark', 'Dark theme')]
  return [
    act('capture', person ? `Capture about ${person.name}` : 'Capture what somebody stopped', 'c'),
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
      ...(isNext
        ? {
            label: `Prepare: ${meeting.with}, ${meeting.when}`,
            called: `Prepare: ${meeting.with}`,
            also: `next one-on-one with ${meeting.when}`,
            about: 'Next one-on-one',
          }
        : { label: `Last one-on-one with ${meeting.with}`, about: meeting.when }),
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
    ...settings.map(([part, label, also]) => ({ ...page(label, `/settings#${part}`), about: 'Settings', also })),
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

const settings = [
  ['profile', 'Profile', 'name time zone'],
  ['display', 'Display and keys', 'theme single keys'],
  ['calendar', 'Calendar address', 'subscribe feed'],
  ['reminders', 'Reminders', 'mail'],
  ['password', 'Password', 'change'],
  ['sessions', 'Where you are signed in', 'sessions devices sign out everywhere'],
] as const

/** The way on for words that are no name here. */
export const searchLine = (words: string): Line => ({
  key: 'search for',
  label: `Search for “${words}”`,
  href: `/search${searchOf({ q: words })}`,
  prepared: prepare(''),
})
