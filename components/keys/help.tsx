'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useKeys } from './keys'
import { singleKeys } from './table'

/** All keys, on `?`. */
export function KeysHelp() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  const places = [...new Set(singleKeys.map(key => key.where))]
  return (
    <>
      <Button look="quiet" className="text-ink-faint" onClick={() => setOpen(true)}>
        All keys <kbd>?</kbd>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} label="All keys">
        <div className="p-6">
          <div className="flex items-baseline justify-between gap-4">
            <h2 className="font-serif text-read">All keys</h2>
            <Button look="quiet" onClick={() => setOpen(false)}>
              Close
            </Button>
          </div>
          {places.map(place => (
            <section key={place} className="mt-4">
              <h3 className="text-small text-ink-faint">{place}</h3>
              <dl className="mt-1 grid grid-cols-[3rem_1fr] gap-y-1">
                {singleKeys
                  .filter(key => key.where === place)
                  .map(key => (
                    <div key={key.key} className="contents">
                      <dt>
                        <kbd>{key.key}</kbd>
                      </dt>
                      <dd>{key.does}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </>
  )
}
