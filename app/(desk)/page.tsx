import { Due } from '@/components/today/due'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Page } from '@/components/ui/page'
import { mayAddReport } from '@/lib/access/directory'
import { requireViewer } from '@/lib/auth/viewer'
import { yourPeople } from '@/lib/people/queries'
import { firstName } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayDate, sayDay, sayHeadingDay, sayTime } from '@/lib/time/say'
import { askedOfMe, followUpsDue, mineToDo, nextOneOnOnes, notAskedLately } from '@/lib/today/queries'
import { sayDue, sayLastAsked, sayOpen, sayToday } from '@/lib/today/say'

export const metadata = { title: 'Today' }

export default async function Today() {
  const viewer = await requireViewer()
  const { today } = viewer
  const [people, next, waiting, due, mine, asked] = await Promise.all([
    yourPeople(viewer),
    nextOneOnOnes(viewer),
    notAskedLately(viewer),
    followUpsDue(viewer),
    mineToDo(viewer),
    askedOfMe(viewer),
  ])
  const isQuiet = next.length + waiting.length + due.length + mine.length + asked.length === 0
  return (
    <Page title={sayHeadingDay(today)} under={sayToday(next, waiting, today, people.length > 0)}>
      <Due
        lines={next.map(one => ({
          key: one.id,
          when:
            one.onDay === today
              ? sayTime(one.startsAt, viewer.timeZone)
              : `${sayDay(one.onDay, today)}, ${sayTime(one.startsAt, viewer.timeZone)}`,
          what: one.with,
          why: sayOpen(one, today),
          href: `/people/${one.reportId}/one-on-ones/${one.id}`,
          act: 'Prepare',
        }))}
      />
      <Due
        title="Not asked lately"
        lines={waiting.map(person => ({
          key: person.id,
          when: person.lastAskedOn ? `since ${sayDate(person.lastAskedOn, today)}` : '',
          what: person.name,
          why: sayLastAsked(person, today),
          href: person.nextId
            ? `/people/${person.id}/one-on-ones/${person.nextId}`
            : `/people/${person.id}/one-on-ones/new`,
          act: person.nextId ? 'Prepare' : 'Plan a one-on-one',
        }))}
      />
      <Due
        title="Look again"
        lines={due.map(entry => ({
          key: entry.id,
          when: sayDue(entry.followUpOn ?? today, today),
          what: `Did “${entry.action}” stay quiet?`,
          why: `${entry.people.map(person => firstName(person.name)).join(', ')}, ${sayDate(entry.actedOn, today)}`,
          href: `/entries/${entry.id}#follow-up`,
          act: 'Say what you found',
        }))}
      />
      <Due
        title="Asked of you"
        lines={asked.map(request => ({
          key: request.id,
          when: sayDay(dayIn(viewer.timeZone, request.createdAt), today),
          what:
            request.kind === 'confirm'
              ? `${request.askedBy} asks you to confirm something`
              : `${request.askedBy} asks you to look again`,
          href: '/requests',
          act: 'Answer',
        }))}
      />
      <Due
        title="Mine to do"
        lines={mine.map(item => ({
          key: item.id,
          when: item.dueOn ? sayDue(item.dueOn, today) : '',
          what: item.text,
          why: `From the one-on-one with ${firstName(item.with)}`,
          href: `/people/${item.reportId}/one-on-ones/${item.oneOnOneId}`,
          act: 'Open',
        }))}
      />
      {isQuiet ? (
        <Nothing
          hasPeople={people.length > 0}
          isAdmin={viewer.isAdmin}
          mayAdd={mayAddReport(viewer)}
          self={viewer.personId}
        />
      ) : null}
    </Page>
  )
}

interface NothingProps {
  hasPeople: boolean
  isAdmin: boolean
  mayAdd: boolean
  self: string
}

function Nothing({ hasPeople, isAdmin, mayAdd, self }: NothingProps) {
  if (isAdmin && !hasPeople) {
    return (
      <Empty
        act={
          <span className="flex flex-wrap gap-2">
            <ButtonLink look="first" href="/people/new">
              Add somebody you manage
            </ButtonLink>
            <ButtonLink href="/admin">Set people and teams up</ButtonLink>
          </span>
        }
      >
        Nothing waits for you. It begins with one person: add somebody you manage, or set people, teams and lines up for
        everybody.
      </Empty>
    )
  }
  if (hasPeople || !mayAdd) {
    return (
      <Empty act={<ButtonLink href={`/people/${self}`}>Your own timeline</ButtonLink>}>
        Nothing waits for you. Prevention is written down with the key <kbd>c</kbd>, from anywhere.
      </Empty>
    )
  }
  return (
    <Empty
      act={
        <ButtonLink look="first" href="/people/new">
          Add somebody you manage
        </ButtonLink>
      }
    >
      It begins with one person. Add somebody you manage, hold a one-on-one, and ask what they stopped from happening.
    </Empty>
  )
}
