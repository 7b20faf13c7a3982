import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Comments } from '@/components/prevention/comments'
import { Confirmations } from '@/components/prevention/confirmations'
import { DeleteEntry } from '@/components/prevention/delete-entry'
import { EntryFacts } from '@/components/prevention/entry-facts'
import { EntryMeta } from '@/components/prevention/entry-meta'
import { Evidence } from '@/components/prevention/evidence'
import { FollowUps } from '@/components/prevention/follow-ups'
import { History } from '@/components/prevention/history'
import { Reasons } from '@/components/prevention/reasons'
import { SentenceText } from '@/components/prevention/sentence-text'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { isId } from '@/lib/ids'
import { audienceOf } from '@/lib/prevention/readers'
import { sentenceFor } from '@/lib/prevention/sentence'
import { wholeEntry } from '@/lib/prevention/whole'

const entryOf = cache(wholeEntry)

export async function generateMetadata({ params }: PageProps<'/entries/[entryId]'>) {
  const { entryId } = await params
  const entry = isId(entryId) ? await entryOf(await requireViewer(), entryId) : null
  return { title: entry ? `“${entry.summary.action}”` : undefined }
}

export default async function EntryPage({ params }: PageProps<'/entries/[entryId]'>) {
  const viewer = await requireViewer()
  const { entryId } = await params
  const entry = isId(entryId) ? await entryOf(viewer, entryId) : null
  if (!entry) notFound()
  const audience = await audienceOf(viewer, entry.summary)
  const { summary, may } = entry
  const { today, timeZone, personId } = viewer
  const first = summary.people[0]
  const parts = { entry, viewerId: personId, timeZone, today }
  return (
    <Page
      title={<SentenceText sentence={sentenceFor(personId, summary)} className="block text-[1.75rem] leading-[1.3]" />}
      crumbs={first ? <Link href={`/people/${first.id}` as Route}>{first.name}</Link> : null}
      margin={<EntryFacts entry={entry} audience={audience} timeZone={timeZone} today={today} />}
    >
      <div className="mt-4 space-y-4">
        <EntryMeta entry={summary} today={today} />
        {may.edit ? (
          <div className="flex flex-wrap items-center gap-2 print:hidden">
            <ButtonLink href={`/entries/${entryId}/edit`}>Edit</ButtonLink>
            <DeleteEntry entryId={entryId} then={`/people/${first?.id ?? personId}`} />
          </div>
        ) : null}
      </div>
      <Reasons signal={summary.signal} withoutThis={summary.withoutThis} />
      <Evidence {...parts} />
      <Confirmations {...parts} />
      <Comments {...parts} />
      <FollowUps {...parts} />
      <History history={entry.history} timeZone={timeZone} today={today} />
    </Page>
  )
}
