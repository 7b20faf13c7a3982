'use client'

import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useKeys } from './keys'

const KeysSheet = lazy(() => import('./sheet'))

/** All keys, on `?`; the sheet is fetched when it is first asked for. */
export function KeysHelp({ className = '' }: { className?: string }) {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" className={`text-ink-faint ${className}`} onClick={() => setOpen(true)}>
        All keys <kbd>?</kbd>
      </Button>
      <Dialog open={open} onClose={close} label="All keys">
        <Suspense>
          <KeysSheet onClose={close} />
        </Suspense>
      </Dialog>
    </>
  )
}
