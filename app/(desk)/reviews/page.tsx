import { Offers } from '@/components/review/offers'
import { PacketList } from '@/components/review/packet-list'
import { ButtonLink } from '@/components/ui/button'
import { Empty, Heading, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { halfOf, sayPeriod } from '@/lib/review/period'
import { packetsOf, withoutPacket } from '@/lib/review/queries'

export const metadata = { title: 'Reviews' }

export default async function Reviews() {
  const viewer = await requireViewer()
  const half = halfOf(viewer.today, viewer.organisation.fiscalYearStartsIn)
  const [packets, people] = await Promise.all([packetsOf(viewer), withoutPacket(viewer, half)])
  const own = `/people/${viewer.personId}/review`
  return (
    <Page
      title="Reviews"
      under="What people stopped from happening, to be read back to them."
      act={packets.length + people.length > 0 ? <ButtonLink href={own}>Prepare your own</ButtonLink> : null}
    >
      {packets.length > 0 ? (
        <section aria-labelledby="packets" className="mt-9">
          <Heading id="packets" right="only you see them">
            Your packets
          </Heading>
          <PacketList packets={packets} today={viewer.today} timeZone={viewer.timeZone} withName />
        </section>
      ) : null}
      <Offers people={people} half={sayPeriod(half)} />
      {packets.length + people.length === 0 ? (
        <Empty
          act={
            <ButtonLink look="first" href={own}>
              Prepare your own
            </ButtonLink>
          }
        >
          A packet gathers what somebody stopped from happening in half a year, in sentences that can be read back. You
          can prepare one of your own, for the conversation about your work.
        </Empty>
      ) : null}
    </Page>
  )
}
