import { Page } from '@/components/ui/page'
import type { OneOnOne } from '@/lib/one-on-ones/queries/meeting'
import { sayHeadingDay } from '@/lib/time/say'

/** All that the chain, and a later manager, may know of a one-on-one: that it was held, and whether the question was asked. */
export function WhetherAsked({ meeting }: { meeting: OneOnOne }) {
  return (
    <Page
      title={sayHeadingDay(meeting.onDay)}
      crumbs={meeting.reportName}
      under={`A one-on-one of ${meeting.reportName} with ${meeting.managerName} was held.`}
    >
      <p className="mt-6">{meeting.askedAt ? 'The question was asked.' : 'The question was not asked.'}</p>
      <p className="mt-2 max-w-measure text-ink-soft">What was said in it stays with the two of them.</p>
    </Page>
  )
}
