'use client'

import { Button } from '@/components/ui/button'
import { capsOf, keyTable } from './table'

/** The table of all keys, by the place where they act. */
export default function KeysSheet({ onClose }: { onClose: () => void }) {
  const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)
  const places = [...new Set(keyTable.map(row => row.where))]
  return (
    <div className="p-6">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-serif text-read">All keys</h2>
        <Button look="quiet" autoFocus onClick={onClose}>
          Close
        </Button>
      </div>
      <div className="gap-x-10 phone:columns-2">
        {places.map(place => (
          <section key={place} className="break-inside-avoid pt-5">
            <h3 className="text-small text-ink-faint">{place}</h3>
            <dl className="mt-1.5 grid grid-cols-[4.5rem_1fr] gap-y-1.5">
              {keyTable
                .filter(row => row.where === place)
                .map(row => (
                  <div key={row.keys} className="contents">
                    <dt className="flex items-baseline gap-1">
                      {capsOf(row.keys, isMac).map(cap => (
                        <kbd key={cap}>{cap}</kbd>
                      ))}
                    </dt>
                    <dd>{row.does}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="mt-5 text-small text-ink-soft">
        Keys act while nobody is typing. Single ones can be switched off in Settings.
      </p>
    </div>
  )
}
