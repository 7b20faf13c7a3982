'use client'

import { useEffect } from 'react'

/** On a page for nobody: takes the names that were seen off this device, where a session ended without signing out here. */
export function ForgetNames() {
  useEffect(() => {
    import('./device').then(({ forgetNames }) => forgetNames()).catch(() => undefined)
  }, [])
  return null
}
