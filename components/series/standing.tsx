import { ButtonLink } from '@/components/ui/button'
import type { Viewer } from '@/lib/access/viewer'
import { sayPause } from '@/lib/series/say'
import type { Series } from '@/lib/series/series'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { Resume, Unend } from './take-back'

/** What holds a series up: it rests, or it has an end. Says the way on. */
export function Standing({ viewer, series, newHref }: { viewer: Viewer; series: Series; newHref: string }) {
  const today = dayIn(series.timeZone, viewer.now)
  if (series.endsOn && series.endsOn <= today) {
    return (
      <Told act={<ButtonLink href={newHref}>Begin a new one</ButtonLink>}>
        The series ended on {sayDate(series.endsOn, today)}. It does not begin again by itself.
      </Told>
    )
  }
  const rests = series.pauses.filter(pause => pause.endsOn === null || pause.endsOn > today)
  return (
    <>
      {series.endsOn ? (
        <Told act={<Unend seriesId={series.id} endsOn={series.endsOn} />}>
          The series ends on {sayDate(series.endsOn, today)}.
        </Told>
      ) : null}
      {rests.map(rest => (
        <Told key={rest.startsOn} act={<Resume seriesId={series.id} rest={rest} today={today} />}>
          {sayPause(rest, today)}
        </Told>
      ))}
    </>
  )
}

function Told({ children, act }: { children: React.ReactNode; act: React.ReactNode }) {
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2 border-l-2 border-line-strong pl-4">
      <p>{children}</p>
      {act}
    </div>
  )
}
