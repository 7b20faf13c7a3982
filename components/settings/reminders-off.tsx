import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import type { ReminderKind } from '@/lib/reminders/off-link'
import { sayReminder } from '@/lib/reminders/say'

/** What a link in a mail does, behind one button; a plain form, for whoever comes here is often signed in nowhere. */
export function OffByLink({ token, kind, isOff }: { token: string; kind: ReminderKind; isOff: boolean }) {
  const about = sayReminder(kind)
  return (
    <Page
      title={isOff ? 'Switched off' : 'No more of these mails?'}
      under={isOff ? `You get no more mail ${about}.` : `You get a mail ${about}.`}
    >
      <form method="post" action={`/reminders/off/${token}`} className="mt-8">
        <input type="hidden" name="from" value="page" />
        {isOff ? <input type="hidden" name="on" value="yes" /> : null}
        <Button type="submit" look={isOff ? 'plain' : 'first'}>
          {isOff ? 'Switch it on again' : 'Switch it off'}
        </Button>
      </form>
    </Page>
  )
}
