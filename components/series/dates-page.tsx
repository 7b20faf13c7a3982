import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { titleOf } from '@/components/one-on-one/heading'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading, Page } from '@/components/ui/page'
import type { Viewer } from '@/lib/access/viewer'
import type { DatesOf } from '@/lib/series/queries'
import { saySeries } from '@/lib/series/say'
import { zoneChoices } from '@/lib/settings/zone-choices'
import { dayIn } from '@/lib/time/day'
import { SeriesActs } from './acts'
import { EarlierDates, NextDates } from './dates'
import { Standing } from './standing'

/** The dates of somebody's one-on-ones: the series in words, what comes, and what became of the earlier ones. */
export function DatesPage({
  viewer,
  dates,
  isFirst,
  children,
}: {
  viewer: Viewer
  dates: DatesOf
  isFirst: boolean
  /** What stands between the next ones and the earlier ones. */
  children?: ReactNode
}) {
  const { person, pair, series, next, earlier, after } = dates
  const path = `/people/${person.id}/one-on-ones`
  const today = series ? dayIn(series.timeZone, viewer.now) : viewer.today
  const holds = series !== null && (series.endsOn === null || series.endsOn > today)
  return (
    <Page
      title="Dates"
      crumbs={<Link href={`/people/${person.id}` as Route}>{person.name}</Link>}
      under={series && holds ? `${saySeries(series)}.` : under(dates, viewer)}
      act={pair ? <ButtonLink href={`${path}/new`}>Plan {holds ? 'another one' : 'a one-on-one'}</ButtonLink> : null}
    >
      {series ? <Standing viewer={viewer} series={series} newHref={`${path}/new`} /> : null}
      {pair && isFirst ? (
        <section className="mt-8" aria-label="Next">
          <Heading>Next</Heading>
          {next.length > 0 ? <NextDates viewer={viewer} dates={dates} rows={next} /> : <Nothing holds={holds} />}
          {series && series.endsOn === null ? <Acts viewer={viewer} dates={dates} today={today} /> : null}
        </section>
      ) : null}
      {children}
      {earlier.length > 0 ? (
        <section className="mt-10" aria-label="Earlier">
          <Heading
            right={
              isFirst ? null : (
                <Link href={path as Route} className="touch inline-flex items-center">
                  Go to the newest
                </Link>
              )
            }
          >
            Earlier
          </Heading>
          <EarlierDates viewer={viewer} dates={dates} rows={earlier} />
          {after ? (
            <p className="mt-4 text-small">
              <Link href={`${path}?before=${after}` as Route} className="touch inline-flex items-center">
                Show earlier ones
              </Link>
            </p>
          ) : null}
        </section>
      ) : null}
    </Page>
  )
}

function under({ pair, person }: DatesOf, viewer: Viewer): string | undefined {
  if (pair) return pair.managerId === viewer.personId ? `One-on-ones with ${person.name}` : `With ${pair.managerName}`
  return person.id === viewer.personId
    ? 'Nobody manages you at the moment, so none are planned.'
    : 'Those that you held.'
}

const Nothing = ({ holds }: { holds: boolean }) => (
  <Empty>
    {holds
      ? 'Nothing is planned while the series rests.'
      : 'Nothing is planned. Plan one, and say how often you meet: then the next date is always there to prepare.'}
  </Empty>
)

function Acts({ viewer, dates, today }: { viewer: Viewer; dates: DatesOf; today: string }) {
  const { series, next } = dates
  if (!series) return null
  const from = next.flatMap(row =>
    row.seriesId === series.id && row.occursOn && row.occursOn >= today && !row.isCancelled
      ? [{ value: row.occursOn, label: titleOf(viewer, row) }]
      : [],
  )
  const { time, minutes } = series
  return (
    <SeriesActs
      seriesId={series.id}
      cadence={series.cadence}
      when={{ day: from[0]?.value ?? today, time, minutes }}
      zone={series.timeZone}
      zones={zoneChoices()}
      from={from}
      today={today}
    />
  )
}
