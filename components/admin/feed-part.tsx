import { Form, Submit } from '@/components/ui/form'
import { endCalendarFeed } from '@/lib/calendar/actions'
import { Part } from './part'

/** That somebody has a calendar address, and ending it. The address itself is nobody's to read. */
export function FeedPart({ personId, feed }: { personId: string; feed: { made: string; lastUsed: string | null } }) {
  const used = feed.lastUsed ? `Last used ${feed.lastUsed}.` : 'Not used yet.'
  return (
    <Part
      title="Calendar address"
      why={`Made ${feed.made}. ${used} Ended, it stops working at once; they can make another.`}
    >
      <Form action={endCalendarFeed} label="Calendar address">
        <input type="hidden" name="personId" value={personId} />
        <Submit look="plain">End it</Submit>
      </Form>
    </Part>
  )
}
