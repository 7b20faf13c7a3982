import { PutBack } from '@/components/prevention/put-back'
import { SentenceText } from '@/components/prevention/sentence-text'
import { Empty, Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { binOf } from '@/lib/prevention/bin'
import { sentenceAbout } from '@/lib/prevention/sentence'
import { dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'

export const metadata = { title: 'The bin' }

export default async function BinPage() {
  const viewer = await requireViewer()
  const entries = await binOf(viewer)
  return (
    <Page title="The bin" under="What you deleted in the last 30 days. After that it is gone.">
      {entries.length > 0 ? (
        <ol className="mt-8 divide-y divide-line border-y border-line">
          {entries.map(entry => (
            <li key={entry.id} className="flex flex-wrap items-baseline justify-between gap-x-5 py-3.5">
              <SentenceText sentence={sentenceAbout({ ...entry, likely: true })} className="text-[1.125rem]" />
              <span className="flex items-baseline gap-5 text-small text-ink-faint">
                deleted {sayDate(dayIn(viewer.timeZone, entry.deletedAt), viewer.today)}
                <PutBack entryId={entry.id} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <Empty>Nothing is in it. An entry that you delete stays here for 30 days, and can be put back.</Empty>
      )}
    </Page>
  )
}
