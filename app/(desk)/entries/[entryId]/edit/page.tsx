import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { EntryForm } from '@/components/prevention/entry-form'
import { Page } from '@/components/ui/page'
import { requireViewer } from '@/lib/auth/viewer'
import { isId } from '@/lib/ids'
import { draftOfEntry } from '@/lib/prevention/draft'
import { chainsOf } from '@/lib/prevention/readers'
import { liveTags } from '@/lib/prevention/tags'
import { wholeEntry } from '@/lib/prevention/whole'

export const metadata = { title: 'Edit an entry' }

export default async function EditEntryPage({ params }: PageProps<'/entries/[entryId]/edit'>) {
  const viewer = await requireViewer()
  const { entryId } = await params
  const entry = isId(entryId) ? await wholeEntry(viewer, entryId) : null
  if (!entry?.may.edit) notFound()
  const people = entry.summary.people.map(person => person.id)
  const [tags, chains] = await Promise.all([liveTags(), chainsOf(viewer, people)])
  return (
    <Page title="Edit the entry" crumbs={<Link href={`/entries/${entryId}` as Route}>The entry</Link>}>
      <EntryForm entry={draftOfEntry(entry)} tags={tags} chains={chains} today={viewer.today} />
    </Page>
  )
}
