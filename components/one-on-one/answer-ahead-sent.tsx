'use client'

import { useKeys } from '@/components/keys/keys'
import { useUndo } from '@/components/keys/undo'
import { Button } from '@/components/ui/button'
import { sendAnswerAhead, takeAnswerBack } from '@/lib/one-on-ones/actions/answer-ahead'
import { Act, useAct } from './act'

/** To the report: it is sent, and can be taken back until the other one writes in it. `isNothing`: what was sent is "nothing this week". */
export function SentAhead({ oneOnOneId, isNothing }: { oneOnOneId: string; isNothing: boolean }) {
  const { offer } = useUndo()
  const again = async () => {
    const form = new FormData()
    for (const [field, value] of Object.entries({ oneOnOneId, isNothing: 'on' })) form.set(field, value)
    const outcome = await sendAnswerAhead({}, form)
    if (outcome.done === undefined) throw new Error('not sent again')
  }
  const told = { onDone: () => isNothing && offer('Taken back.', again) }
  const key = useAct(takeAnswerBack, told)
  const takeBack = () => {
    const form = new FormData()
    form.set('oneOnOneId', oneOnOneId)
    key.send(form)
  }
  useKeys(isNothing ? { n: takeBack } : {})
  return (
    <>
      {isNothing ? <p className="mt-3 font-serif text-[1.125rem] leading-[1.55]">Nothing this week.</p> : null}
      <Act
        action={takeAnswerBack}
        fields={{ oneOnOneId }}
        {...told}
        className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-ink-soft"
      >
        <span>Sent ahead</span>
        <Button type="submit" look="quiet" className="font-normal! text-ink-soft!">
          Take it back {isNothing ? <kbd className="pointer-coarse:hidden">n</kbd> : null}
        </Button>
      </Act>
      <p role="alert" className="text-small text-warm-ink empty:hidden">
        {key.problem}
      </p>
    </>
  )
}
