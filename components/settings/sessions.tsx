import { Form, Submit } from '@/components/ui/form'
import { endSession } from '@/lib/auth/actions/sessions'

export interface ShownSession {
  id: string
  device: string
  lastUsed: string
  isThis: boolean
}

/** Where one is signed in; each can be ended from here. */
export function Sessions({ sessions }: { sessions: ShownSession[] }) {
  return (
    <ul className="border-b border-line">
      {sessions.map(session => (
        <li
          key={session.id}
          className="flex items-center justify-between gap-6 border-t border-line py-2.5 first:border-t-0 first:pt-0"
        >
          <div className="min-w-0">
            <p className="wrap-anywhere">{session.device}</p>
            <p className="text-small text-ink-soft">
              {session.isThis ? 'This browser' : `Last used ${session.lastUsed}`}
            </p>
          </div>
          {session.isThis ? null : (
            <Form action={endSession} label={`End ${session.device}`}>
              <input type="hidden" name="sessionId" value={session.id} />
              <Submit look="quiet">
                End<span className="sr-only"> {session.device}</span>
              </Submit>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
