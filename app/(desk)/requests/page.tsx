import { AskedOfMe } from '@/components/prevention/asked-of-me'
import { WhatYouSaid } from '@/components/prevention/what-you-said'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { ownWordsOf } from '@/lib/prevention/own-words'
import { requestsOf } from '@/lib/prevention/requests'

export const metadata = { title: 'Asked of you' }

export default async function RequestsPage() {
  const viewer = await requireViewer()
  const [requests, said] = await Promise.all([requestsOf(viewer), ownWordsOf(viewer)])
  return (
    <Page title="Asked of you" under="Somebody wants a second pair of eyes on what was stopped.">
      {requests.length > 0 ? (
        <ol className="mt-8 divide-y divide-line border-y border-line">
          {requests.map(request => (
            <AskedOfMe key={request.id} request={request} timeZone={viewer.timeZone} today={viewer.today} />
          ))}
        </ol>
      ) : (
        <Empty>
          Nobody is waiting for your word. When somebody asks you to confirm what was stopped, it stands here.
        </Empty>
      )}
      <WhatYouSaid {...said} timeZone={viewer.timeZone} today={viewer.today} />
    </Page>
  )
}
