'use client'

import { useEffect, useEffectEvent } from 'react'
import { Unsent, useSignOut } from '@/components/settings/sign-out'

export const fetchQuestion = Unsent.fetch

/** Signs out at once, as the button in the settings does: what was not sent is asked about first. */
export default function Leaving({ onStay }: { onStay: () => void }) {
  const { form, ask, asked } = useSignOut(onStay)
  const start = useEffectEvent(ask)
  useEffect(() => void start(), [])
  return (
    <>
      <form ref={form} method="post" action="/sign-out" hidden />
      {asked}
    </>
  )
}
