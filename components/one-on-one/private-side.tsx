'use client'

import { useCurtain } from '@/components/private/curtain'
import { OnlyYou } from '@/components/private/only-you'
import { Button } from '@/components/ui/button'
import {
  addOwnPoint,
  addOwnPoints,
  editOwnPoint,
  moveOwnPoint,
  removeOwnPoint,
  tickOwnPoint,
} from '@/lib/one-on-ones/actions/change-private-points'
import { saveOwnNote } from '@/lib/one-on-ones/actions/save-texts'
import { sendOwnNote } from '@/lib/one-on-ones/actions/send-texts'
import type { ShownPoint } from './point-changes'
import { type PointActs, Points } from './points'
import { Written } from './written'

const acts: PointActs = {
  labels: { point: 'The private point', note: 'A private note under it', several: 'One private point a line' },
  add: addOwnPoint,
  addSeveral: addOwnPoints,
  keeps: 'private point',
  edit: editOwnPoint,
  tick: tickOwnPoint,
  remove: removeOwnPoint,
  move: moveOwnPoint,
}

interface PrivateSideProps {
  name: string
  oneOnOneId: string
  note: { text: string; version: number; html: string }
  points: ShownPoint[]
  formKey: string
}

/** What only the viewer reads of a one-on-one; hidden and shown by one key, for who shares a screen. */
export function PrivateSide({ name, oneOnOneId, note, points, formKey }: PrivateSideProps) {
  const { isDrawn, toggle } = useCurtain()
  return (
    <OnlyYou
      as="section"
      stays
      right={
        <Button
          look="quiet"
          aria-pressed={isDrawn}
          onClick={toggle}
          className="font-normal! text-private-ink! noscript:hidden"
        >
          {isDrawn ? 'show' : 'hide'}
          <span className="sr-only"> all that is private</span> <kbd className="pointer-coarse:hidden">h</kbd>
        </Button>
      }
    >
      <div>
        <Written
          {...{ name, oneOnOneId, ...note }}
          label="Private notes"
          placeholder="What did you notice? Only you read this."
          save={saveOwnNote}
          send={sendOwnNote}
          canWrite
          foot={state => <div className="mt-1 flex min-h-5 justify-end text-small text-private-ink">{state}</div>}
        />
        <div className="pt-2">
          <Points
            {...{ oneOnOneId, points, acts, formKey }}
            label="Private points"
            placeholder="Add a private point"
            canWrite
          />
        </div>
      </div>
    </OnlyYou>
  )
}
