'use client'

import { Button } from '@/components/ui/button'
import { useCaptureOpener } from './capture-context'

/** Opens capture from the frame, for whoever does not know the key. */
export function CaptureButton({ className = '' }: { className?: string }) {
  const { open } = useCaptureOpener()
  return (
    <Button look="quiet" className={className} onClick={() => open()}>
      Capture <kbd className="max-desk:hidden">c</kbd>
    </Button>
  )
}
