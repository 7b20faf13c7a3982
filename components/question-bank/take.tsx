'use client'

import type { ReactNode } from 'react'
import { useUndo } from '@/components/keys/undo'
import { Act } from '@/components/one-on-one/act'
import { Button } from '@/components/ui/button'
import { takePoints, takePointsOff } from '@/lib/question-bank/actions/prepare'
import type { Taken } from '@/lib/question-bank/take'

interface TakeProps {
  oneOnOneId: string
  from: 'template' | 'question'
  id: string
  as: 'shared' | 'private'
  children: ReactNode
}

/** Puts a template, or a question, on the agenda in one act. */
export function Take({ children, ...fields }: TakeProps) {
  const { oneOnOneId, as } = fields
  const { offer } = useUndo()
  const taken = ({ ids }: Taken) => {
    if (ids.length === 0) return
    offer(as === 'shared' ? 'On the agenda.' : 'Among your private points.', async () => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ oneOnOneId, as, ids: ids.join(' ') })) form.set(name, value)
      const outcome = await takePointsOff({}, form)
      if (outcome.done === undefined) throw new Error('not undone')
    })
  }
  return (
    <Act action={takePoints} fields={fields} onDone={taken} className="shrink-0 text-right">
      <Button type="submit" look="quiet">
        {children}
      </Button>
    </Act>
  )
}
