import { Calendar } from '@/components/settings/calendar'
import { DisplayForm } from '@/components/settings/display-form'
import { Part } from '@/components/settings/part'
import { PasswordForm } from '@/components/settings/password-form'
import { ProfileForm } from '@/components/settings/profile-form'
import { Reminders } from '@/components/settings/reminders'
import { Sessions } from '@/components/settings/sessions'
import { SignOut } from '@/components/settings/sign-out'
import { ButtonLink } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { sessionsOf } from '@/lib/auth/sessions'
import { requireViewer } from '@/lib/auth/viewer'
import { ownFeed } from '@/lib/calendar/feed'
import { sayFeed } from '@/lib/calendar/say'
import { mailServer } from '@/lib/mail/server'
import { ownReminders } from '@/lib/reminders/queries'
import { sayNextMail } from '@/lib/reminders/say-next'
import { ownProfile } from '@/lib/settings/queries'
import { sayLastUsed } from '@/lib/settings/say-last-used'
import { zoneChoices } from '@/lib/settings/zone-choices'

export const metadata = { title: 'Settings' }

export default async function Settings() {
  const viewer = await requireViewer()
  const [own, sessions, feed, reminders] = await Promise.all([
    ownProfile(viewer),
    sessionsOf(viewer),
    ownFeed(viewer),
    ownReminders(viewer),
  ])
  const shown = sessions.map(session => ({
    id: session.id,
    device: session.device,
    lastUsed: sayLastUsed(session.lastSeenAt, viewer),
    isThis: session.id === viewer.sessionId,
  }))
  return (
    <Page title="Settings" under={own.email ?? own.name} act={<SignOut />}>
      <Part id="profile" title="Profile" about="As everybody here sees you.">
        <ProfileForm own={own} zones={zoneChoices()} organisationZone={viewer.organisation.timeZone} />
      </Part>
      <Part id="display" title="Display and keys" about="For you alone, on every device.">
        <DisplayForm theme={viewer.theme} singleKeys={viewer.singleKeys} />
      </Part>
      <Part id="calendar" title="Calendar" about="Titles without content.">
        <Calendar personId={viewer.personId} feed={feed ? sayFeed(feed, viewer) : null} />
      </Part>
      <Part id="reminders" title="Reminders" about="By mail, and never with what somebody wrote.">
        <Reminders
          kinds={reminders.kinds}
          note={sayNextMail(reminders.nextAt, own.email, mailServer() !== null, viewer)}
        />
      </Part>
      <Part id="password" title="Password" about="Changing it signs you out everywhere else.">
        <PasswordForm />
      </Part>
      <Part
        id="sessions"
        title="Signed in"
        about="A session ends 12 hours after its last use, and 30 days after it began."
      >
        <Sessions sessions={shown} />
        <div className="mt-4">
          <SignOut everywhere />
        </div>
      </Part>
      <Part id="questions" title="Questions and templates" about="Yours are seen by you alone.">
        <ButtonLink href="/questions">Open the question bank</ButtonLink>
      </Part>
      <Part id="bin" title="Deleted" about="What you deleted can be put back for 30 days.">
        <ButtonLink href="/bin">Open the bin</ButtonLink>
      </Part>
    </Page>
  )
}
