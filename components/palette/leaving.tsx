'use client'

import { useEffect, useRef } from 'react'
import { SignOut } from '@/components/settings/sign-out'

/** Signs out as the button in the settings does, which asks first about text that was not sent. */
export default function Leaving() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('form')?.requestSubmit(), [])
  return (
    <div ref={place} hidden>
      <SignOut />
    </div>
  )
}
