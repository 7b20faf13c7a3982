import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PacketList } from '@/components/review/packet-list'
import { PeriodChoice } from '@/components/review/period-choice'
import { Form, Submit } from '@/components/ui/form'
import { Heading, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { newId } from '@/lib/ids'
import { prepareReview } from '@/lib/review/actions'
import { periodNamed, periodNames, sayPeriod } from '@/lib/review/period'
import { packetsOf, subjectFor } from '@/lib/review/queries'

export const metadata = { title: 'Prepare a review' }

export default async function PrepareReview({ params }: PageProps<'/people/[personId]/review'>) {
  const [{ personId }, viewer] = await Promise.all([params, requireViewer()])
  const subject = await subjectFor(viewer, personId)
  if (!subject) notFound()
  const packets = await packetsOf(viewer, subject.id)
  const periods = periodNames.map(name => ({
    value: name,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    said: sayPeriod(periodNamed(name, viewer.today, viewer.organisation.fiscalYearStartsIn)),
  }))
  const whom = subject.id === viewer.personId ? 'of your own' : `for ${subject.name}`
  return (
    <Page
      title="Prepare a review"
      crumbs={<Link href={`/people/${subject.id}` as Route}>{subject.name}</Link>}
      under={`A packet ${whom}: what was stopped from happening, in sentences to read back.`}
    >
      <Form action={prepareReview} className="mt-8" label="Prepare a review">
        <input type="hidden" name="personId" value={subject.id} />
        <input type="hidden" name="key" value={newId()} />
        <PeriodChoice periods={periods} today={viewer.today} />
        <div className="mt-6">
          <Submit>Open the packet</Submit>
        </div>
      </Form>
      {packets.length > 0 ? (
        <section aria-labelledby="prepared" className="mt-12">
          <Heading id="prepared">Already prepared</Heading>
          <PacketList packets={packets} today={viewer.today} timeZone={viewer.timeZone} />
        </section>
      ) : null}
    </Page>
  )
}
