import { Part } from './part'

/** Whether mail goes out, and what to do so that it does. */
export function Mail({ host, isDemo }: { host: string | null; isDemo: boolean }) {
  if (isDemo) return <Part title="Mail" why="The demo year sends no mail: the people in it are made up." />
  if (host) return <Part title="Mail" why={`Mail goes out through ${host}.`} />
  return (
    <Part
      title="Mail"
      why={
        <>
          Mail is not set up, so no reminders go out; everything else works. Name your mail server in{' '}
          <code>SMTP_URL</code> and the sender in <code>MAIL_FROM</code>, then start Nonevent again.
        </>
      }
    />
  )
}
