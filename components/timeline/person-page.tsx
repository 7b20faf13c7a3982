import type { Route } from 'next'
import Link from 'next/link'
import { CaptureLine } from '@/components/capture/capture-line'
import { Visited } from '@/components/outbox/visited'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import type { PersonInDirectory } from '@/lib/people/queries'
import { firstName } from '@/lib/prevention/sentence'
import { isFiltered, searchOf } from '@/lib/timeline/address'
import { cursorOf } from '@/lib/timeline/cursor'
import type { Asked } from '@/lib/timeline/input'
import { mayFromHere } from '@/lib/timeline/may'
import type { YearOf } from '@/lib/timeline/queries/year-of'
import type { TimelinePage } from '@/lib/timeline/rows'
import { sayStanding } from '@/lib/timeline/standing'
import { Beside, NextInALine } from './beside'
import { TimelineFilters } from './filters'
import { LateTimeline } from './late-timeline'
import { NothingHere } from './nothing'
import { Strip } from './strip'

interface Shown {
  viewer: Viewer
  person: PersonInDirectory
  asked: Asked
  first: TimelinePage
  year: YearOf
}

export function PersonPage({ viewer, person, asked, first, year }: Shown) {
  const path = `/people/${person.id}`
  const may = mayFromHere(viewer, person)
  const before = asked.before ? cursorOf(asked.before) : null
  const isUnknownTag = !!asked.filters.tag && !year.tags.includes(asked.filters.tag) && first.rows.length === 0
  const isAsking = isFiltered(asked.filters) || before !== null || Object.keys(asked.problems).length > 0
  const isBare = first.rows.length === 0 && !isAsking
  return (
    <Page
      crumbs={person.team ? <Link href={`/teams/${person.team.id}` as Route}>{person.team.name}</Link> : null}
      title={person.name}
      under={sayStanding(person, viewer)}
      act={
        <>
          {may.plan ? <ButtonLink href={`${path}/one-on-ones/new`}>Plan a one-on-one</ButtonLink> : null}
          {may.review ? <ButtonLink href={`${path}/review`}>Prepare a review</ButtonLink> : null}
        </>
      }
      margin={<Beside viewer={viewer} person={person} year={year} mayPlan={may.plan} />}
    >
      {person.isDeactivated ? null : (
        <Visited viewerId={viewer.personId} what="people" id={person.id} name={person.name} />
      )}
      {may.plan ? <NextInALine viewer={viewer} person={person} year={year} /> : null}
      {person.isDeactivated ? null : (
        <div className="mt-7 print:hidden">
          <CaptureLine subjectId={person.id} subjectName={person.name} />
        </div>
      )}
      {isBare ? null : (
        <>
          <Strip
            year={year}
            today={viewer.today}
            whose={person.id === viewer.personId ? 'Your' : `${firstName(person.name)}’s`}
          />
          <TimelineFilters path={path} asked={asked} tags={year.tags} />
        </>
      )}
      <Problems problems={asked.problems} />
      {before && first.rows.length > 0 ? (
        <p className="mt-6 pl-20 text-small max-phone:pl-5 print:hidden">
          <Link href={`${path}${searchOf(asked.filters)}` as Route}>Go to the newest</Link>
        </p>
      ) : null}
      {first.rows.length > 0 ? (
        <LateTimeline personId={person.id} filters={asked.filters} before={before} first={first} />
      ) : (
        <NothingHere viewer={viewer} person={person} asked={asked} mayPlan={may.plan} isUnknownTag={isUnknownTag} />
      )}
    </Page>
  )
}

/** What of the address could not be read. Days and words are told beside their fields. */
function Problems({ problems }: Pick<Asked, 'problems'>) {
  const told = [problems.kind, problems.tag, problems.period, problems.before].filter(problem => problem !== undefined)
  return told.map(problem => (
    <p key={problem} className="mt-4 border-l-2 border-warm pl-3 text-warm-ink">
      {problem}
    </p>
  ))
}
