import { AreaField } from '@/components/ui/field'
import { Heading } from '@/components/ui/page'
import { commentOnEntry } from '@/lib/prevention/actions/comment-on-entry'
import type { WholeEntry } from '@/lib/prevention/whole'
import { type Day, dayIn } from '@/lib/time/day'
import { sayDate } from '@/lib/time/say'
import { AddForm } from './add-form'

/** The manager's words beside the reporter's, never merged with them. */
export function Comments({
  entry,
  viewerId,
  timeZone,
  today,
}: {
  entry: WholeEntry
  viewerId: string
  timeZone: string
  today: Day
}) {
  const { comments, may, summary } = entry
  if (comments.length === 0 && !may.comment) return null
  const mine = comments.find(one => one.by.id === viewerId)
  return (
    <section className="mt-10" aria-labelledby="comment">
      <Heading id="comment">The manager’s comment</Heading>
      {comments.map(one => (
        <div key={one.by.id} className="mb-3">
          <p className="font-serif text-prose whitespace-pre-line wrap-anywhere">{one.text}</p>
          <p className="text-small text-ink-faint">
            {one.by.name}, {sayDate(dayIn(timeZone, one.savedAt), today)}
          </p>
        </div>
      ))}
      {may.comment ? (
        <AddForm
          undo="comment"
          action={commentOnEntry}
          entryId={summary.id}
          title={mine ? 'Change your comment' : 'Add a comment'}
        >
          <AreaField
            label="Your comment"
            name="text"
            defaultValue={mine?.text}
            hint={mine ? 'Emptied and saved, it is gone.' : 'It stands beside the words of whoever wrote the entry.'}
          />
        </AddForm>
      ) : null}
    </section>
  )
}
