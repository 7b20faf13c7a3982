import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OneOnOneCrumbs } from '@/components/one-on-one/crumbs'
import { PlanForm } from '@/components/one-on-one/plan-form'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { isId, newId } from '@/lib/ids'
import { likelyCadence, likelyNext } from '@/lib/one-on-ones/likely-next'
import { pairOf } from '@/lib/one-on-ones/queries/pair'
import { zoneChoices } from '@/lib/settings/zone-choices'

export const metadata: Metadata = { title: 'Plan a one-on-one' }

export default async function PlanPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params
  const viewer = await requireViewer()
  const pair = isId(personId) ? await pairOf(viewer, personId) : undefined
  if (!pair && personId !== viewer.personId) notFound()
  const other = pair?.managerId === viewer.personId ? pair.reportName : pair?.managerName
  return (
    <Page
      title="Plan a one-on-one"
      crumbs={pair ? <OneOnOneCrumbs reportId={pair.reportId} reportName={pair.reportName} /> : null}
      under={other ? `With ${other}${pair?.hasSeries ? ', beside your series' : ''}` : undefined}
    >
      {pair ? (
        <PlanForm
          reportId={pair.reportId}
          when={likelyNext(pair, viewer.now, viewer.organisation.timeZone)}
          zone={viewer.organisation.timeZone}
          zones={zoneChoices()}
          repeats={likelyCadence(pair)}
          hasSeries={pair.hasSeries}
          mayRecord={pair.managerId === viewer.personId}
          formKey={newId()}
        />
      ) : (
        <Empty>A one-on-one is between a manager and a report, and nobody manages you at the moment.</Empty>
      )}
    </Page>
  )
}
