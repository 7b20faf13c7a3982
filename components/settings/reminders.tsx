'use client'

import { useUndo } from '@/components/keys/undo'
import { Form, Submit } from '@/components/ui/form'
import { switchReminder } from '@/lib/reminders/actions'
import type { Switched } from '@/lib/reminders/input'
import { sayReminder } from '@/lib/reminders/say'

/** Each kind of reminder, on or off. */
export function Reminders({ kinds, note }: { kinds: Switched[]; note: string }) {
  const { offer } = useUndo()
  const isNow = (now: Switched) =>
    offer(now.off ? 'Switched off.' : 'Switched on.', async () => {
      const outcome = await switchReminder({}, formOf({ ...now, off: !now.off }))
      if (!outcome.done) throw new Error('not switched back')
    })
  return (
    <>
      <ul className="border-b border-line">
        {kinds.map(({ kind, off }) => (
          <li
            key={kind}
            className="flex items-center justify-between gap-6 border-t border-line py-2.5 first:border-t-0 first:pt-0"
          >
            <div className="min-w-0">
              <p>A mail {sayReminder(kind)}</p>
              <p className="text-small text-ink-soft">{off ? 'Off' : 'On'}</p>
            </div>
            <Form action={switchReminder} label={`A mail ${sayReminder(kind)}`} onDone={isNow}>
              <input type="hidden" name="kind" value={kind} />
              {off ? null : <input type="hidden" name="off" value="on" />}
              <Submit look="quiet" className="whitespace-nowrap">
                {off ? 'Switch on' : 'Switch off'}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      {note ? <p className="mt-3 text-small text-ink-soft">{note}</p> : null}
    </>
  )
}

function formOf({ kind, off }: Switched): FormData {
  const form = new FormData()
  form.set('kind', kind)
  if (off) form.set('off', 'on')
  return form
}
