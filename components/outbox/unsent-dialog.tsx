'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { download } from './as-text'
import { keeper } from './keeping'
import { isPrivate, type Kept, nameOf, wordsOf } from './kept'

/** Before one signs out with text that was not sent: send it, take it along, or let go of it (PRODUCT.md, "Rules"). */
export function Unsent({ unsent, onLeave, onStay }: { unsent: Kept[]; onLeave: () => void; onStay: () => void }) {
  const [left, setLeft] = useState(unsent)
  const [said, setSaid] = useState('')
  const send = async () => {
    setSaid('Sending')
    const still = await keeper().then(({ sendAll }) => sendAll())
    setLeft(still)
    if (still.length === 0) return onLeave()
    const troubled = still.filter(one => one.problem).length
    setSaid(
      troubled === still.length
        ? 'The server did not take it. Download it, or stay and have a look.'
        : 'The server cannot be reached, or did not take all of it. It is still here.',
    )
  }
  return (
    <Dialog open label="Text that was not sent" onClose={onStay} className="max-h-[calc(100dvh-3rem)] overflow-y-auto">
      <div className="px-6 pt-5 pb-6 max-phone:px-4">
        <h2 className="font-serif text-read">
          {left.length === 1 ? 'One text was not sent' : `${left.length} texts were not sent`}
        </h2>
        <p className="mt-1 max-w-[60ch] text-ink-soft">
          When you sign out, nothing of yours stays on this device. Send it first, download it, or discard it.
        </p>
        <ul className="mt-4 divide-y divide-line border-y border-line">
          {left.map(kept => (
            <li key={kept.id} className="py-2.5">
              <p className="text-small text-ink-faint wrap-anywhere">
                {nameOf(kept)}
                {kept.where ? ` · ${kept.where}` : ''}
              </p>
              <p className="line-clamp-2 font-serif wrap-anywhere">{isPrivate(kept) ? 'Only you' : wordsOf(kept)}</p>
            </li>
          ))}
        </ul>
        <p role="status" className="mt-3 text-small text-warm-ink empty:hidden">
          {said}
        </p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button look="first" onClick={send}>
            Send it, then sign out
          </Button>
          <Button onClick={() => download(left)}>Download it</Button>
          <Button onClick={onLeave}>Discard it and sign out</Button>
          <Button look="quiet" onClick={onStay}>
            Stay
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
