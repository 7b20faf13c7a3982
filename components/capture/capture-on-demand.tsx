'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useKeys } from '@/components/keys/keys'
import { holdKeys, typeOnceThere } from '@/components/ui/held-keys'
import { onceWished } from '@/components/ui/wish'
import { type CaptureStart, useCaptureOpener } from './capture-context'
import type { Asked } from './capture-dialog'

const load = () => import('./capture-dialog')

/** The capture dialog, fetched once the page is used; no key that follows `c` is lost meanwhile. */
export function CaptureOnDemand() {
  const [Dialog, setDialog] = useState<ComponentType<{ asked: Asked }>>()
  const asked = useRef<Asked>(null)
  const { listen } = useCaptureOpener()
  const open = async (start?: CaptureStart) => {
    if (asked.current) return
    asked.current = { start }
    const end = holdKeys()
    try {
      const { CaptureDialog } = await load()
      setDialog(() => CaptureDialog)
      typeOnceThere(end)
    } catch {
      asked.current = null
      end(false)
    }
  }
  useKeys(Dialog ? {} : { c: () => open() })
  useEffect(() => {
    if (!Dialog) listen(open)
  })
  useEffect(() => {
    onceWished()
      .then(load)
      .catch(() => undefined)
  }, [])
  return Dialog ? <Dialog asked={asked.current} /> : null
}
