import { ListKeys } from '@/components/keys/list-keys'
import { HandOverNews } from '@/components/one-on-one/hand-over-news'
import { DueSections } from '@/components/today/due-sections'
import { ForAdmin } from '@/components/today/for-admin'
import { KeepsPlace } from '@/components/today/keeps-place'
import { NothingToday } from '@/components/today/nothing'
import { OneOnOneSections } from '@/components/today/one-on-one-sections'
import { ThisWeek } from '@/components/today/this-week'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { mailServer } from '@/lib/mail/server'
import { sayHeadingDay } from '@/lib/time/say'
import { todayOf } from '@/lib/today/queries/today'
import { isQuiet, sayToday } from '@/lib/today/say'

export const metadata = { title: 'Today' }

/** What needs me now. */
export default async function Today() {
  const viewer = await requireViewer()
  const today = await todayOf(viewer)
  const hasPeople = today.reports > 0
  return (
    <Page
      title={sayHeadingDay(viewer.today)}
      under={sayToday(today.next, today.waiting, viewer.today, hasPeople)}
      margin={
        <>
          <ThisWeek entries={today.week} viewer={viewer} />
          {today.admin ? <ForAdmin admin={today.admin} hasMail={mailServer() !== null} /> : null}
        </>
      }
    >
      <ListKeys />
      <KeepsPlace>
        <OneOnOneSections today={today} viewer={viewer} />
        <DueSections today={today} viewer={viewer} />
        <HandOverNews viewer={viewer} news={today.handOvers} />
      </KeepsPlace>
      {isQuiet(today) ? <NothingToday viewer={viewer} hasPeople={hasPeople} /> : null}
    </Page>
  )
}
