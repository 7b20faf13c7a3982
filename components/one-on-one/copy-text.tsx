'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { SaveState } from './autosaver'

/** Takes along a text that cannot be saved here any more. */
export function CopyText({ text, state }: { text: string; state: SaveState }) {
  const [copied, setCopied] = useState<string>()
  if ((state !== 'refused' && state !== 'old page') || text === '') return null
  return (
    <Button
      look="quiet"
      className="mt-1"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {copied === text ? 'Copied' : 'Copy the text'}
    </Button>
  )
}
